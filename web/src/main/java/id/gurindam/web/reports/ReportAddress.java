package id.gurindam.web.reports;

import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.problem.EdgeRefusal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a report is found: its period, unit and kind, and the moment that makes it citable. */
record ReportAddress(ReportReads.Asked asked, @Nullable String asOf, String form) {
    private static final Pattern UNIT = Pattern.compile("[0-9A-Za-z.-]{1,20}");

    static ReportAddress of(ReportPeriod period, MultiValueMap<String, String> given, String form) {
        String unit = given.getFirst("unit");
        boolean none = unit == null || unit.isBlank();
        if (!none && !UNIT.matcher(unit).matches()) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("unit");
        }
        boolean publishable = "1".equals(given.getFirst("umum"));
        return new ReportAddress(
                new ReportReads.Asked(period, none ? null : unit, publishable), PastPages.asOf(given), form);
    }

    /** The same at this position. */
    String at(long position) {
        return new ReportAddress(asked, Long.toString(position), form).toString();
    }

    /** The same moment in another form. */
    String as(String other) {
        return new ReportAddress(asked, asOf, other).toString();
    }

    /** Another period at the same moment. */
    String over(ReportPeriod other) {
        return new ReportAddress(new ReportReads.Asked(other, asked.unit(), asked.publishable()), asOf, form)
                .toString();
    }

    /** The same for the public or for those within. */
    String publishable(boolean so) {
        return new ReportAddress(new ReportReads.Asked(asked.period(), asked.unit(), so), asOf, form).toString();
    }

    String fileName() {
        return "laporan-" + asked.period() + (asked.unit() == null ? "" : "-" + asked.unit())
                + (asked.publishable() ? "-umum" : "") + form;
    }

    @Override
    public String toString() {
        return UriComponentsBuilder.fromPath("/papan/laporan" + form)
                .queryParam("masa", asked.period())
                .queryParamIfPresent("unit", Optional.ofNullable(asked.unit()))
                .queryParamIfPresent("umum", asked.publishable() ? Optional.of("1") : Optional.empty())
                .queryParamIfPresent("asOf", Optional.ofNullable(asOf))
                .encode()
                .build()
                .toUriString();
    }
}
