package id.gurindam.web.pages;

import id.gurindam.web.pages.model.Tone;

/** Which tone belongs to which status; whoever holds the next move decides it. */
final class StatusTone {
    private StatusTone() {}

    static Tone of(String status) {
        return switch (status) {
            case "AWAITING_DETAILS", "AWAITING_CONFIRMATION" -> Tone.CITIZEN;
            case "DISPUTED", "REOPENED", "WITH_OBJECTION", "ESCALATED" -> Tone.DISPUTED;
            case "CONFIRMED" -> Tone.CONFIRMED;
            case "LAPSED" -> Tone.AUTO;
            case "RECEIVED", "VERIFIED", "FORWARDED", "TRANSFERRED", "ACCEPTED", "IN_PROGRESS", "RESPONDED" ->
                Tone.ONTIME;
            case "RETURNED" -> Tone.SOON;
            default -> Tone.PAUSED;
        };
    }
}
