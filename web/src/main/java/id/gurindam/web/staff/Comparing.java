package id.gurindam.web.staff;

import id.gurindam.clocks.ClockReading;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.clocks.CaseClocks;
import id.gurindam.web.pages.model.RecordRow;
import id.gurindam.web.pages.model.ThenAndNow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts how a case stood at a moment beside how it stands now. */
@Component
class Comparing {
    private final CaseClocks clocks;

    Comparing(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /** Both, with the way to the event before and after; rows are the newest first. */
    ThenAndNow of(CaseView then, Instant at, CaseView now, Instant today, List<RecordRow> rows, Naming naming) {
        List<ThenAndNow.Row> fields = new ArrayList<>();
        add(
                fields,
                naming,
                "status",
                naming.words().say("status." + then.status()),
                naming.words().say("status." + now.status()));
        add(fields, naming, "holder", holder(then, naming), holder(now, naming));
        add(fields, naming, "class", kind(then, naming), kind(now, naming));
        add(fields, naming, "category", naming.category(then.categoryCode()), naming.category(now.categoryCode()));
        add(fields, naming, "place", naming.area(then.kelurahanCode()), naming.area(now.kelurahanCode()));
        add(fields, naming, "published", text(then.publishedText(), naming), text(now.publishedText(), naming));
        add(fields, naming, "voices", Integer.toString(then.voices()), Integer.toString(now.voices()));
        add(fields, naming, "due", due(then, at, naming), due(now, today, naming));
        return new ThenAndNow(then.position(), List.copyOf(fields), beside(rows, then, 1), beside(rows, then, -1));
    }

    private static void add(List<ThenAndNow.Row> fields, Naming naming, String field, String then, String now) {
        fields.add(new ThenAndNow.Row(naming.words().say("then." + field), then, now));
    }

    private static String holder(CaseView view, Naming naming) {
        String unit = view.holderUnit();
        return unit == null ? naming.words().role("COORDINATOR") : naming.unit(unit);
    }

    private static String kind(CaseView view, Naming naming) {
        return view.classification() == null
                ? naming.words().say("then.none")
                : naming.words().say("choice." + view.classification());
    }

    private static String text(@Nullable String text, Naming naming) {
        if (text == null) {
            return naming.words().say("then.none");
        }
        return text.equals(CaseView.ERASED) ? naming.words().say("tomb.word") : text;
    }

    /** What was due next at that moment, as the clocks read then. */
    private String due(CaseView view, Instant at, Naming naming) {
        return clocks.readings(view, at).stream()
                .filter(reading -> reading.open() && !reading.clock().startsWith("LAW"))
                .map(ClockReading::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(instant -> naming.words().when(instant))
                .orElseGet(() -> naming.words().say("then.none"));
    }

    private static @Nullable String beside(List<RecordRow> rows, CaseView view, int step) {
        for (int i = 0; i < rows.size(); i++) {
            int other = i + step;
            if (rows.get(i).position() == view.position() && other >= 0 && other < rows.size()) {
                return "?pilih=" + rows.get(other).position();
            }
        }
        return null;
    }
}
