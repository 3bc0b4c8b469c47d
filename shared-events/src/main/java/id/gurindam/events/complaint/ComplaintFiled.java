package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citizen, or an officer or sensor for one, told the city of something; without a reporterRef nobody left a name, and exactPlace is "latitude,longitude" in degrees. */
public record ComplaintFiled(
        String complaintId,
        String trackingCode,
        ComplaintKind kind,
        String categoryCode,
        Visibility visibility,
        Personal narrative,
        @Nullable String kelurahanCode,
        @Nullable Personal exactPlace,
        @Nullable Personal placeWords,
        @Nullable String reporterRef,
        List<Answer> answers,
        List<FileRef> files,
        String pinMac,
        boolean couldBeSupervisory)
        implements ComplaintEvent {}
