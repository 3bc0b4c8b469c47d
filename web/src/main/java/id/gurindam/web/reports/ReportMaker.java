package id.gurindam.web.reports;

import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.figures.Suppression.Shown;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.ReportPage;
import id.gurindam.web.pages.model.Tab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the page of a report; every number of it leads to the cases behind it. */
@Component
class ReportMaker {

    ReportPage page(ReportText text, ReportAddress address) {
        Report report = text.report();
        ReportPeriod period = report.period();
        return new ReportPage(
                text.title(),
                period.toString(),
                report.unit(),
                report.publishable(),
                List.of(
                        new Tab("report.tab.month", address.over(period.asMonth()), null, !period.week()),
                        new Tab("report.tab.week", address.over(period.asWeek()), null, period.week())),
                address.over(period.before()),
                address.over(period.after()),
                address.as(".csv"),
                address.as(".pdf"),
                address.publishable(!report.publishable()),
                units(text.then()),
                columns(text),
                rows(text, report, address),
                text.notes(),
                text.facts().stream()
                        .map(fact -> new ReportPage.Fact(fact.name(), fact.value()))
                        .toList());
    }

    private static List<Option> units(OrganisationPage then) {
        return then.places().units().values().stream()
                .map(unit -> Option.of(unit.code(), unit.shortName()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static List<ReportPage.Column> columns(ReportText text) {
        List<ReportPage.Column> columns = new ArrayList<>();
        for (ReportColumn column : ReportColumn.values()) {
            String code = column.indicator().code();
            columns.add(new ReportPage.Column(
                    text.words().say("report.column." + column),
                    code,
                    text.words().say("figure." + code + ".definition")));
        }
        return List.copyOf(columns);
    }

    private static List<ReportPage.Row> rows(ReportText text, Report report, ReportAddress address) {
        List<ReportPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < report.rows().size(); i++) {
            Report.Row row = report.rows().get(i);
            rows.add(row(
                    text.name(row.key()), row.key(), row, text.sheet().lines().get(i), report, address));
        }
        rows.add(row(text.all(), null, report.total(), text.sheet().total(), report, address));
        return List.copyOf(rows);
    }

    private static ReportPage.Row row(
            String name,
            @Nullable String key,
            Report.Row row,
            ReportSheet.Line line,
            Report report,
            ReportAddress address) {
        List<ReportPage.Cell> cells = new ArrayList<>();
        for (ReportColumn column : ReportColumn.values()) {
            boolean told = !report.publishable() && row.shown(column.count()) == Shown.PLAIN;
            boolean some = row.count(column.of()) > 0;
            cells.add(new ReportPage.Cell(
                    line.words().get(column.ordinal()),
                    told && some ? evidence(column, key, report, address.asOf()) : null));
        }
        return new ReportPage.Row(name, key == null, List.copyOf(cells));
    }

    private static String evidence(ReportColumn column, @Nullable String key, Report report, @Nullable String asOf) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/figures/cases")
                .queryParam("indicator", column.indicator().code())
                .queryParam("from", report.period().from())
                .queryParam("to", report.period().to());
        if (report.unit() != null) {
            address.queryParam("unit", report.unit());
        } else if (key != null && !key.isEmpty()) {
            address.queryParam("unit", key);
        }
        return address.queryParam("asOf", asOf).encode().build().toUriString();
    }
}
