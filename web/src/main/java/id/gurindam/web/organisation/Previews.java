package id.gurindam.web.organisation;

import id.gurindam.command.GurindamCommand;
import id.gurindam.command.Rehearsal;
import id.gurindam.command.organisation.OrganisationCommand.AdoptRuleSet;
import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FindMoved;
import id.gurindam.query.organisation.LimitChange;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.figures.MovedJson;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tries a decree by the very rules that would refuse it, and tells what it would move. */
@Component
class Previews {
    /** So many deadlines are listed; all are counted. */
    private static final int LISTED = 500;

    private final Rehearsal rehearsal;
    private final Drafts drafts;
    private final OrganisationBook book;
    private final Words words;
    private final InstantSource clock;

    Previews(Rehearsal rehearsal, Drafts drafts, OrganisationBook book, Words words, InstantSource clock) {
        this.rehearsal = rehearsal;
        this.drafts = drafts;
        this.book = book;
        this.words = words;
        this.clock = clock;
    }

    /** What the change of this word with this body would do; refused as the change itself would be. */
    Mono<Preview> of(String word, byte[] body, Caller caller, Locale locale) {
        return Mono.defer(() -> {
            caller.actorFor(Act.PREVIEW_DECREE, CaseFacts.NONE);
            GurindamCommand command = Changes.read(word, body);
            Instant now = clock.instant();
            rehearsal.of(command, now);
            return switch (command) {
                case DecreeCalendar decree -> calendar(decree, caller);
                case AdoptRuleSet adopt -> Mono.just(rules(adopt.ruleSet(), now, locale));
                default -> throw EdgeRefusal.NOT_FOUND.refused();
            };
        });
    }

    private Mono<Preview> calendar(DecreeCalendar c, Caller caller) {
        return drafts.moved(new FindMoved(c.year(), c.version(), c.decree(), c.decreedOn(), c.days(), LISTED))
                .map(found -> Preview.OfCalendar.of(c.year() + "/" + c.version(), MovedJson.of(found, caller)));
    }

    private Preview rules(RuleSet next, Instant now, Locale locale) {
        OrganisationPage page = book.now();
        Wording wording = words.in(locale);
        Optional<RuleSet> inForce = page.rules().inForceOn(page.calendar().dateOf(now));
        List<Preview.Limit> limits = inForce.map(rules -> LimitChange.between(rules, next)).orElse(List.of()).stream()
                .map(change -> limit(change, wording))
                .toList();
        return new Preview.OfRules(
                next.pinnedAs(),
                0,
                List.of(),
                next.effectiveFrom(),
                inForce.map(RuleSet::pinnedAs).orElse(null),
                wording.say(
                        "preview.rules",
                        wording.date(next.effectiveFrom()) + " "
                                + next.effectiveFrom().getYear()),
                limits,
                page.position());
    }

    private static Preview.Limit limit(LimitChange change, Wording wording) {
        LimitChange.@Nullable Length before = change.before();
        LimitChange.@Nullable Length after = change.after();
        return new Preview.Limit(
                change.clock(),
                "en".equals(wording.lang()) ? change.nameEn() : change.nameId(),
                change.kind(),
                before == null ? null : before.limit(),
                before == null ? null : before.unit(),
                after == null ? null : after.limit(),
                after == null ? null : after.unit());
    }
}
