package id.gurindam.web.complaint;

import id.gurindam.query.casefile.Audience;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.casefile.FindCase;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.clocks.ClocksJson;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import id.gurindam.web.security.TrackingCodes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows a case to whoever asks, as far as the role table lets them see: the officer, the reporter, or the public. */
@Component
public class CaseDesk {
    /** How long an officer who has revealed the original of a case goes on seeing it. */
    private static final Duration REVEALED_FOR = Duration.ofHours(8);

    private static final String REVEALED = "privacy.identity-revealed";

    private final CaseReads reads;
    private final OrganisationBook book;
    private final TrackingCodes codes;
    private final InstantSource clock;
    private final ClocksJson clocks;

    CaseDesk(CaseReads reads, OrganisationBook book, TrackingCodes codes, InstantSource clock, ClocksJson clocks) {
        this.reads = reads;
        this.book = book;
        this.codes = codes;
        this.clock = clock;
        this.clocks = clocks;
    }

    /** The case as the caller may see it; one that the caller may not know of answers like one that is not there. */
    public Mono<CaseView> see(String typedCode, Caller caller) {
        return Mono.justOrEmpty(codes.read(typedCode))
                .flatMap(code -> caller.signedIn()
                        ? reads.find(code, Audience.OFFICE, false).flatMap(view -> see(view, caller))
                        : asCitizen(code, caller))
                .switchIfEmpty(Mono.error(EdgeRefusal.CASE_UNKNOWN::refused));
    }

    private Mono<CaseView> asCitizen(String code, Caller caller) {
        return reads.find(code, caller.proved(code) ? Audience.REPORTER : Audience.PUBLIC, false);
    }

    /**
     * The case as it stood at the moment, for whoever sees it now as the office does; nobody else is told what was
     * public once, since it may have been corrected for good reason.
     */
    public Mono<CaseView> asOf(String typedCode, FindRecord.Moment moment, Caller caller) {
        return Mono.justOrEmpty(codes.read(typedCode))
                .flatMap(code -> reads.find(code, Audience.OFFICE, false))
                .filter(view -> asOffice(view, caller))
                .flatMap(view -> reads.ask(
                        new FindCase.AsOf(
                                view.trackingCode(), Audience.OFFICE, revealedTo(caller, view), moment.position()),
                        CaseView.class))
                .switchIfEmpty(Mono.error(EdgeRefusal.CASE_UNKNOWN::refused));
    }

    /** The case as its reporter sees it; ask only after the PIN was proved. */
    public Mono<CaseView> mine(String trackingCode) {
        return reads.find(trackingCode, Audience.REPORTER, false)
                .switchIfEmpty(Mono.error(EdgeRefusal.CASE_UNKNOWN::refused));
    }

    /** The case as anybody may see it. */
    public Mono<CaseView> publicly(String typedCode) {
        return Mono.justOrEmpty(codes.read(typedCode))
                .flatMap(code -> reads.find(code, Audience.PUBLIC, false))
                .switchIfEmpty(Mono.error(EdgeRefusal.CASE_UNKNOWN::refused));
    }

    /** True if the caller sees the case as the office does. */
    public boolean asOffice(CaseView view, Caller caller) {
        CaseFacts facts = Facts.of(view);
        return caller.signedIn() && (caller.may(Act.SEE_CASE, facts) || caller.may(Act.SEE_TRAIL, facts));
    }

    /** The case in JSON, with its clocks. */
    Mono<CaseJson> json(CaseView view, Locale locale) {
        return json(view, clock.instant(), locale);
    }

    /** The case in JSON, with its clocks as they read at this instant. */
    Mono<CaseJson> json(CaseView view, Instant at, Locale locale) {
        return Mono.fromSupplier(() -> {
            String holder = view.holderUnit();
            CaseJson.Holder held = holder == null
                    ? null
                    : new CaseJson.Holder(holder, book.now().places().unitName(holder));
            return CaseJson.of(view, held, clocks.of(view, at, locale), erased(locale));
        });
    }

    /** What stands for a text that was destroyed. */
    public static String erased(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "[erased]" : "[data dihapus]";
    }

    private Mono<CaseView> see(CaseView view, Caller caller) {
        String code = view.trackingCode();
        if (asOffice(view, caller)) {
            return revealedTo(caller, view) ? reads.find(code, Audience.OFFICE, true) : Mono.just(view);
        }
        return asCitizen(code, caller);
    }

    private boolean revealedTo(Caller caller, CaseView view) {
        Instant since = clock.instant().minus(REVEALED_FOR);
        String ref = caller.officerRef();
        return ref != null
                && view.entries().stream()
                        .anyMatch(e -> e.name().equals(REVEALED) && ref.equals(e.actorRef()) && e.at().isAfter(since));
    }
}
