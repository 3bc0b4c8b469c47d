package id.gurindam.web.complaint;

import id.gurindam.events.Channel;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a filing (shared/design.md 7); answers map a question to a text, a code or a list of codes. */
public record FilingBody(
        @Nullable ComplaintKind kind,
        @Nullable String categoryCode,
        @Nullable Visibility visibility,
        @Nullable Channel channel,
        @Nullable String description,
        @Nullable PlaceBody place,
        @Nullable ReporterBody reporter,
        @Nullable Map<String, Object> answers,
        @Nullable List<String> files) {

    /** Where: degrees north and east, the code of the kelurahan, and the reporter's own words. */
    public record PlaceBody(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String kelurahanCode,
            @Nullable String words) {}

    /** Who, if the reporter wants to say it. */
    public record ReporterBody(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
