package id.gurindam.web.staff;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Clocks;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.Progress;
import id.gurindam.web.complaint.AsOf;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.Facts;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.PastMoment;
import id.gurindam.web.pages.model.RecordPage;
import id.gurindam.web.pages.model.RecordRow;
import id.gurindam.web.pages.model.ThenAndNow;
import id.gurindam.web.pages.model.TrailPage;
import id.gurindam.web.problem.EdgeRefused;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The whole record, and the trail of one case, as they are stored. */
@Controller
class RecordPages {
    private static final List<Option> SUBJECTS = Stream.of("complaint", "voice", "privacy", "organisation", "store")
            .map(subject -> Option.of(subject, subject))
            .toList();

    private final RecordSearch search;
    private final RecordRows rows;
    private final CaseReads reads;
    private final CaseDesk desk;
    private final CasePages pages;
    private final Clocks clocks;
    private final AsOf moments;
    private final Comparing comparing;
    private final InstantSource clock;

    RecordPages(
            RecordSearch search,
            RecordRows rows,
            CaseReads reads,
            CaseDesk desk,
            CasePages pages,
            Clocks clocks,
            AsOf moments,
            Comparing comparing,
            InstantSource clock) {
        this.search = search;
        this.rows = rows;
        this.reads = reads;
        this.desk = desk;
        this.pages = pages;
        this.clocks = clocks;
        this.moments = moments;
        this.comparing = comparing;
        this.clock = clock;
    }

    @GetMapping("/jejak")
    Mono<String> record(@RequestParam MultiValueMap<String, String> asked, Locale locale, Model model) {
        String asOf = given(asked, "asOf");
        Mono<RecordSearch.Wanted> wanted = asOf == null
                ? Mono.just(wanted(asked, Long.MAX_VALUE))
                : moments.read(asOf).map(moment -> {
                    model.addAttribute(
                            PastMoment.NAME, new PastMoment(moment.position(), moment.recordedAt(), "/jejak"));
                    return wanted(asked, moment.position());
                });
        return wanted.flatMap(w -> record(asked, w, pages.naming(locale), model));
    }

    private static RecordSearch.Wanted wanted(MultiValueMap<String, String> asked, long until) {
        return new RecordSearch.Wanted(given(asked, "nama"), given(asked, "pokok"), until);
    }

    private Mono<String> record(
            MultiValueMap<String, String> asked, RecordSearch.Wanted wanted, Naming naming, Model model) {
        Long from = position(asked, "posisi");
        Long before = position(asked, "sebelum");
        Long picked = position(asked, "pilih");
        boolean wrong = from == null && given(asked, "posisi") != null;
        Mono<RecordSearch.Found> found = from != null
                ? search.from(from, wanted)
                : before == null ? search.newest(wanted) : search.before(before, wanted);
        return found.zipWith(picked(picked != null && picked <= wanted.until() ? picked : null, naming))
                .flatMap(t -> rows.of(t.getT1().rows().reversed(), Set.of(), naming)
                        .map(told -> {
                            Long start = from == null && before != null
                                    ? Long.valueOf(t.getT1().first())
                                    : from;
                            model.addAttribute("page", page(t.getT1(), wanted, asked, start, told, t.getT2(), wrong));
                            return "jejak";
                        }));
    }

    @GetMapping("/jejak/{code}")
    Mono<String> trail(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String pilih,
            Caller caller,
            Locale locale,
            Model model) {
        Naming naming = pages.naming(locale);
        return desk.see(code, caller)
                .doOnNext(view -> caller.actorFor(Act.SEE_TRAIL, Facts.of(view)))
                .flatMap(view -> reads.ask(new FindRecord.Trail(view.complaintId()), FindRecord.Rows.class)
                        .flatMap(found -> rows.of(found.rows().reversed(), erased(view), naming))
                        .flatMap(told -> compared(view, told, pilih, caller, naming)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty())
                                .map(compared -> {
                                    model.addAttribute("page", trail(view, told, pilih, compared.orElse(null), naming));
                                    return "jejak-kasus";
                                })));
    }

    /** How the case stood after the event that was picked, beside how it stands now. */
    private Mono<ThenAndNow> compared(
            CaseView view, List<RecordRow> told, @Nullable String picked, Caller caller, Naming naming) {
        if (told.stream().noneMatch(row -> Long.toString(row.position()).equals(picked))) {
            return Mono.empty();
        }
        return moments.read(Objects.requireNonNullElse(picked, ""))
                .flatMap(moment -> desk.asOf(view.trackingCode(), moment, caller)
                        .map(then -> comparing.of(then, moment.recordedAt(), view, clock.instant(), told, naming)))
                .onErrorResume(EdgeRefused.class, _ -> Mono.empty());
    }

    private TrailPage trail(
            CaseView view,
            List<RecordRow> told,
            @Nullable String picked,
            @Nullable ThenAndNow compared,
            Naming naming) {
        return new TrailPage(
                pages.head(view, naming),
                told,
                CasePages.access(view, naming),
                clocks.views(view, naming),
                new Progress(view, naming).holder(),
                told.stream()
                        .filter(row -> Long.toString(row.position()).equals(picked))
                        .findFirst()
                        .orElse(null),
                compared);
    }

    private Mono<List<RecordRow>> picked(@Nullable Long position, Naming naming) {
        return position == null
                ? Mono.just(List.of())
                : reads.ask(new FindRecord(position, 1), FindRecord.Rows.class)
                        .flatMap(found -> rows.of(found.rows(), Set.of(), naming));
    }

    private static RecordPage page(
            RecordSearch.Found found,
            RecordSearch.Wanted wanted,
            MultiValueMap<String, String> asked,
            @Nullable Long from,
            List<RecordRow> told,
            List<RecordRow> picked,
            boolean wrong) {
        return new RecordPage(
                found.head(),
                from,
                wanted.name(),
                wanted.subject(),
                given(asked, "asOf"),
                SUBJECTS,
                told,
                found.last() < found.head() ? address(asked, "posisi", found.last() + 1) : null,
                found.first() > 0 ? address(asked, "sebelum", found.first()) : null,
                picked.stream().findFirst().orElse(null),
                wrong ? FormErrors.of("posisi", "wrong.position") : FormErrors.NONE);
    }

    private static String address(MultiValueMap<String, String> asked, String parameter, long position) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/jejak").queryParam(parameter, position);
        for (String kept : List.of("nama", "pokok", "asOf")) {
            address.queryParamIfPresent(kept, Optional.ofNullable(given(asked, kept)));
        }
        return address.encode().build().toUriString();
    }

    /** The positions of entries with a text whose key was destroyed. */
    private static Set<Long> erased(CaseView view) {
        return view.entries().stream()
                .filter(entry -> entry.texts().containsValue(CaseView.ERASED))
                .map(CaseView.Entry::position)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String given(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Long position(MultiValueMap<String, String> asked, String name) {
        String value = given(asked, name);
        return value != null && value.matches("\\d{1,15}") ? Long.valueOf(value) : null;
    }
}
