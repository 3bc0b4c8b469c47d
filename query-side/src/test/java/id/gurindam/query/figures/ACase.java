package id.gurindam.query.figures;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case told by hand, in the time of the city; its first event has the position 0, the next 1 and so on. */
final class ACase {
    static final String DLH = "122";
    static final String PUPR = "124";
    static final String DISHUB = "115";

    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable Classification classification;

    /** One that came in then. */
    static ACase filed(String local) {
        return new ACase().then(local, "ComplaintFiled", null, null, null);
    }

    /** A matter that was read an hour after it came in on the first Monday of June at nine, and was handed to DLH then. */
    static ACase routed() {
        return filed("2026-06-08T09:00").verified("2026-06-08T10:00").routed("2026-06-08T11:00", DLH);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(City.WIB).toInstant();
    }

    ACase verified(String local) {
        classification = Classification.NON_SUPERVISORY;
        return then(local, "ComplaintVerified", null, Classification.NON_SUPERVISORY.name(), null);
    }

    ACase put(String local, Classification from, Classification to) {
        classification = to;
        return then(local, "ClassificationCorrected", null, to.name(), from.name());
    }

    ACase routed(String local, String unit) {
        return then(local, "ComplaintRoutedToUnit", unit, null, null);
    }

    ACase accepted(String local, String unit) {
        return then(local, "RoutingAcceptedByUnit", unit, null, null);
    }

    ACase returned(String local, String unit, @Nullable String suggested) {
        return then(local, "RoutingReturnedByUnit", unit, "NOT_OUR_DUTY", suggested);
    }

    ACase transferred(String local, String from, String to) {
        return then(local, "ComplaintTransferred", to, "OWNER_FOUND", from);
    }

    ACase replied(String local, String unit, String manner) {
        return then(local, "UnitReplied", unit, manner, null);
    }

    ACase claimed(String local, String unit, int files) {
        deeds.add(new Deed(deeds.size(), "OutcomeClaimed", at(local), unit, "RESOLVED", null, files, null));
        return this;
    }

    ACase noted(String local, String unit, @Nullable String really) {
        deeds.add(new Deed(
                deeds.size(), "NoteAdded", at(local), unit, null, null, 0, really == null ? null : at(really)));
        return this;
    }

    ACase then(String local, String event) {
        return then(local, event, null, null, null);
    }

    ACase then(String local, String event, @Nullable String unit, @Nullable String code, @Nullable String other) {
        deeds.add(new Deed(deeds.size(), event, at(local), unit, code, other, 0, null));
        return this;
    }

    Custody custody() {
        return Custody.of(deeds);
    }

    CaseLine line() {
        return new CaseLine(
                "case-1",
                deeds.getLast().position(),
                "TPI-7K3M-9QX2",
                ComplaintKind.COMPLAINT,
                Channel.WEB,
                FiledBy.CITIZEN,
                Visibility.NAMED,
                false,
                "jalan.lubang",
                "21.72.02.1004",
                classification,
                List.of(),
                List.of(),
                List.copyOf(deeds));
    }

    /** What it counts for in this indicator. */
    List<Observation> counts(Indicator indicator) {
        return Observer.of(line(), City.RULES, City.CALENDAR).stream()
                .filter(o -> o.indicator() == indicator)
                .toList();
    }

    /** The only thing that it counts for in this indicator. */
    Observation one(Indicator indicator) {
        List<Observation> all = counts(indicator);
        if (all.size() != 1) {
            throw new AssertionError(indicator + " has " + all);
        }
        return all.getFirst();
    }
}
