package id.gurindam.web.organisation;

import static id.gurindam.web.organisation.Tables.row;
import static id.gurindam.web.organisation.Tables.table;

import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.web.figures.MovedJson;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.PreviewView;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.TableView.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells on a page what a decree would do. */
record PreviewViews(Reading reading) {

    PreviewView of(Preview preview) {
        return switch (preview) {
            case Preview.OfCalendar calendar -> calendar(calendar);
            case Preview.OfRules rules -> rules(rules);
        };
    }

    private Wording words() {
        return reading.words();
    }

    private PreviewView calendar(Preview.OfCalendar p) {
        List<String> notes = new ArrayList<>();
        notes.add(words().say("preview.open", words().number(p.open()), words().number(p.position())));
        if (p.hidden() > 0) {
            notes.add(words().say("preview.hidden", words().number(p.hidden())));
        }
        if (p.more() > 0) {
            notes.add(words().say("preview.more", words().number(p.more())));
        }
        long late = p.changes().stream().filter(MovedJson.Day::tooLate).count();
        if (late > 0) {
            notes.add(words().say("preview.late", words().number(late)));
        }
        List<TableView> tables = new ArrayList<>();
        if (!p.items().isEmpty()) {
            tables.add(deadlines(p.items()));
        }
        if (!p.changes().isEmpty()) {
            tables.add(days(p.changes()));
        }
        String headline =
                p.moved() == 0 ? words().say("preview.none") : words().say("preview.moved", words().number(p.moved()));
        return new PreviewView(headline, List.copyOf(notes), List.copyOf(tables));
    }

    private TableView deadlines(List<MovedJson.Item> items) {
        Map<String, String> clocks = clocks();
        return table(
                words().say("preview.deadlines"),
                List.of("tracking", "clock", "dueBefore", "dueAfter"),
                items.stream()
                        .map(item -> row(
                                false,
                                new Cell(item.trackingCode(), "/laporan/" + item.trackingCode(), true),
                                Cell.of(clocks.getOrDefault(item.clock(), item.clock())),
                                Cell.of(due(item.dueBefore())),
                                Cell.of(due(item.dueAfter())))));
    }

    private String due(@Nullable Instant due) {
        return due == null ? words().say("preview.still") : words().when(due);
    }

    private Map<String, String> clocks() {
        Map<String, String> names = new HashMap<>();
        for (RuleSet rules : reading.page().rules().ruleSets()) {
            for (ClockRule clock : rules.clocks()) {
                names.put(clock.code(), reading.tongue().of(clock.nameId(), clock.nameEn()));
            }
        }
        return names;
    }

    private TableView days(List<MovedJson.Day> days) {
        return table(
                words().say("preview.days"),
                List.of("date", "before", "after", "effect"),
                days.stream()
                        .map(day -> row(
                                day.tooLate(),
                                Cell.of(reading.day(day.date())),
                                Cell.of(words().say("day.why." + day.before())),
                                Cell.of(words().say("day.why." + day.after())),
                                Cell.of(words().say(day.tooLate() ? "preview.toolate" : "preview.intime")))));
    }

    private PreviewView rules(Preview.OfRules p) {
        String against = p.against() == null ? "" : p.against();
        if (p.limits().isEmpty()) {
            return new PreviewView(p.says(), List.of(words().say("preview.nolimit", against)), List.of());
        }
        TableView limits = table(
                words().say("preview.limits", against),
                List.of("clock", "kind", "before", "after"),
                p.limits().stream()
                        .map(limit -> row(
                                false,
                                Cell.of(limit.name()),
                                Cell.of(kind(limit.kind())),
                                Cell.of(length(limit.before(), limit.unitBefore())),
                                Cell.of(length(limit.after(), limit.unitAfter())))));
        return new PreviewView(p.says(), List.of(words().say("preview.nothing")), List.of(limits));
    }

    private String kind(@Nullable String kind) {
        if (kind == null) {
            return "";
        }
        return words().first(
                        "classification." + kind, reading.page().rules().text("returnReasons", kind, reading.tongue()));
    }

    private String length(@Nullable Integer limit, @Nullable LimitUnit unit) {
        return limit == null || unit == null
                ? words().say("preview.nolength")
                : words().say("limit." + unit, limit.toString());
    }
}
