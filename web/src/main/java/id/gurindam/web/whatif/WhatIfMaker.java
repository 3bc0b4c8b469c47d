package id.gurindam.web.whatif;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FindFigures.By;
import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.WhatIfPage;
import id.gurindam.web.pages.model.WhatIfResultPage;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the pages of simulations. */
@Component
class WhatIfMaker {
    private final OrganisationBook book;
    private final FigureNames names;
    private final Words words;

    WhatIfMaker(OrganisationBook book, FigureNames names, Words words) {
        this.book = book;
        this.names = names;
        this.words = words;
    }

    WhatIfPage form(
            WhatIfDesk.Stretch stretch,
            @Nullable RuleSet inForce,
            MultiValueMap<String, String> written,
            FormErrors errors,
            Locale locale) {
        Wording wording = words.in(locale);
        Map<ClockRule, List<WhatIfPage.Limit>> clocks = new LinkedHashMap<>();
        if (inForce != null) {
            for (Limits.Limit limit : Limits.of(inForce)) {
                clocks.computeIfAbsent(limit.clock(), _ -> new ArrayList<>())
                        .add(new WhatIfPage.Limit(
                                limit.name(),
                                limit.classification() == null
                                        ? wording.say("whatif.limit")
                                        : wording.say("classification." + limit.classification()),
                                limit.days(),
                                text(written, limit.name(), Integer.toString(limit.days()))));
            }
        }
        List<WhatIfPage.Clock> all = new ArrayList<>();
        clocks.forEach((clock, limits) -> all.add(new WhatIfPage.Clock(
                clockName(clock.code(), wording), "whatif.unit." + clock.unit(), List.copyOf(limits))));
        return new WhatIfPage(
                stretch.from(),
                stretch.to(),
                inForce == null ? "" : inForce.pinnedAs(),
                List.copyOf(all),
                text(written, "hari", ""),
                text(written, "tahun", ""),
                errors);
    }

    WhatIfResultPage result(
            String id, FindWhatIf.Standing standing, @Nullable String live, Caller caller, Locale locale) {
        Wording wording = words.in(locale);
        FindWhatIf.Begin asked = standing.asked();
        FindWhatIf.Outcome outcome = standing.outcome();
        return new WhatIfResultPage(
                id,
                day(asked.from()),
                day(asked.to()).minusDays(1),
                changes(asked, wording),
                standing.state().name(),
                standing.done(),
                standing.of(),
                live,
                outcome == null ? null : new WhatIfTables(names, wording, locale).result(outcome, caller));
    }

    static String clockName(String code, Wording wording) {
        return wording.first("clock.name." + code, code);
    }

    private List<String> changes(FindWhatIf.Begin asked, Wording wording) {
        List<String> changes = new ArrayList<>();
        RuleSet draft = asked.draft().ruleSet();
        RuleSet inForce = book.now()
                .rules()
                .inForceOn(day(Objects.requireNonNull(asked.to())))
                .orElse(null);
        if (draft != null) {
            changes.addAll(changes(draft, inForce, wording));
        }
        FindWhatIf.Days days = asked.draft().days();
        if (days != null) {
            Integer year = days.year();
            changes.add(
                    year == null
                            ? wording.say("whatif.change.days", list(days.days()))
                            : wording.say(
                                    "whatif.change.year",
                                    Integer.toString(year),
                                    days.days().size()));
        }
        return List.copyOf(changes);
    }

    private static List<String> changes(RuleSet draft, @Nullable RuleSet inForce, Wording wording) {
        List<String> changes = new ArrayList<>();
        for (Limits.Limit limit : Limits.of(draft)) {
            Integer held = inForce == null
                    ? null
                    : Limits.find(inForce, limit.clock().code(), limit.classification())
                            .map(Limits.Limit::days)
                            .orElse(null);
            if (held == null || held != limit.days()) {
                changes.add(change(limit, held, wording));
            }
        }
        return changes.isEmpty() ? List.of(wording.say("whatif.change.rules", draft.pinnedAs())) : changes;
    }

    private static String change(Limits.Limit limit, @Nullable Integer held, Wording wording) {
        String put =
                limit.classification() == null ? "" : ", " + wording.say("classification." + limit.classification());
        String after = wording.say("limit." + limit.clock().unit(), limit.days());
        return clockName(limit.clock().code(), wording) + put + ": " + (held == null ? "–" : held) + " → " + after;
    }

    private static String list(List<CalendarDay> days) {
        List<String> told = days.stream()
                .limit(5)
                .map(day -> day.date() + " " + day.nameId())
                .toList();
        return String.join(", ", told) + (days.size() > told.size() ? " … (" + days.size() + ")" : "");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Wording.ZONE);
    }

    private static String text(MultiValueMap<String, String> written, String field, String usual) {
        return Objects.requireNonNullElse(written.getFirst(field), usual);
    }

    /** The name of a unit, or what is said where there is none. */
    static String unit(FigureNames names, String code, Locale locale) {
        return names.of(By.UNIT, code, locale);
    }
}
