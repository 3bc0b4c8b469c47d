package id.gurindam.command.voice;

import id.gurindam.command.Refusal;

/** Why a voice was refused; each constant finishes the words "refused because". */
public enum VoiceRefusal implements Refusal {
    /** The case no longer takes voices. */
    COMPLAINT_CLOSED(Kind.NOT_NOW),
    /** This voice does not count beside the case. */
    VOICE_UNKNOWN(Kind.UNKNOWN);

    private final Kind kind;

    VoiceRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
