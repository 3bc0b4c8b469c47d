package id.gurindam.web.pages.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The whole record from a position on, for the auditor. */
public record RecordPage(
        long head,
        @Nullable Long from,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String asOf,
        List<Option> subjects,
        List<RecordRow> rows,
        @Nullable String newer,
        @Nullable String older,
        @Nullable RecordRow picked,
        FormErrors errors) {

    /** The address of this page without the event that is picked, open for one more parameter. */
    public String base() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        address.queryParamIfPresent("posisi", Optional.ofNullable(from));
        address.queryParamIfPresent("nama", Optional.ofNullable(name));
        address.queryParamIfPresent("pokok", Optional.ofNullable(subject));
        address.queryParamIfPresent("asOf", Optional.ofNullable(asOf));
        String query = address.encode().build().getQuery();
        return query == null ? "?" : "?" + query + "&";
    }
}
