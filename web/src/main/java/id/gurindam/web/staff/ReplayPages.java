package id.gurindam.web.staff;

import id.gurindam.query.past.FindPast;
import id.gurindam.query.trail.FindRecord;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.PastPages;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.JsonText;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.ReplayPage;
import id.gurindam.web.pages.model.WaitPage;
import id.gurindam.web.security.Caller;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Any view as it was after an event or at a time of the city, beside what it says now. */
@Controller
class ReplayPages {
    private static final int ROWS = 20;
    private static final int LONGEST = 400;
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final String PATH = "/jejak/putar";

    private final PastReads past;
    private final CaseReads reads;
    private final ReplaySteps steps;
    private final CasePages pages;

    ReplayPages(PastReads past, CaseReads reads, ReplaySteps steps, CasePages pages) {
        this.past = past;
        this.reads = reads;
        this.steps = steps;
        this.pages = pages;
    }

    /** What the page knows whatever was asked. */
    private record Question(
            List<Option> views, String view, @Nullable String asOf, String time, FormErrors errors) {}

    @GetMapping(PATH)
    Mono<String> replay(@RequestParam MultiValueMap<String, String> asked, Caller caller, Locale locale, Model model) {
        Wording words = pages.naming(locale).words();
        return Mono.zip(reads.ask(new FindPast.Names(), FindPast.Named.class), head())
                .flatMap(t -> {
                    Question question = question(asked, t.getT1().views(), words);
                    return question.asOf() == null
                            ? Mono.just(page(question, null, t.getT2(), ReplayPage.Steps.NONE, null, null))
                            : then(question, question.asOf(), asked.getFirst("sesudah"), t.getT2(), caller);
                })
                .map(page -> {
                    model.addAttribute("page", page);
                    return "putar";
                });
    }

    /** A word now and then while the copy is made, and one when it is ready. */
    @GetMapping(path = PATH + "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> live(
            @RequestParam(defaultValue = "") String tampilan,
            @RequestParam(defaultValue = "0") String posisi,
            Caller caller) {
        Flux<PastReads.Then> looks = Flux.defer(() -> past.view(tampilan, posisi, caller, BEAT))
                .repeat()
                .takeUntil(PastReads.Then::ready);
        Flux<ServerSentEvent<String>> beats = Flux.interval(Duration.ofSeconds(15))
                .map(_ -> ServerSentEvent.<String>builder().comment("").build())
                .onBackpressureDrop();
        return looks.map(
                        then -> ServerSentEvent.builder("changed").event("case").build())
                .concatWith(beats);
    }

    private Mono<ReplayPage> then(Question question, String asOf, @Nullable String cursor, long head, Caller caller) {
        return past.view(question.view(), asOf, caller, PastReads.PATIENCE).flatMap(then -> {
            FindRecord.Moment moment = then.moment();
            String here = address(question.view(), moment.position(), null);
            Mono<ReplayPage.Steps> ways =
                    steps.from(moment, head, position -> address(question.view(), position, null));
            if (!then.ready()) {
                return ways.map(w -> page(question, then, head, w, here, null));
            }
            return Mono.zip(ways, past.differences(then, cursor, ROWS))
                    .map(t -> page(question, then, head, t.getT1(), here, t.getT2()));
        });
    }

    private static ReplayPage page(
            Question question,
            PastReads.@Nullable Then then,
            long head,
            ReplayPage.Steps steps,
            @Nullable String here,
            FindPast.@Nullable Differences found) {
        WaitPage waiting = then == null || then.ready() || here == null ? null : PastPages.waiting(then, here, null);
        return new ReplayPage(
                question.views(),
                question.view(),
                then == null ? null : then.moment().position(),
                then == null ? null : then.moment().recordedAt(),
                question.time(),
                head,
                steps,
                waiting,
                waiting == null ? null : waiting.again().replace(PATH, PATH + "/live"),
                found == null || here == null ? null : result(found),
                question.errors());
    }

    private static ReplayPage.Result result(FindPast.Differences found) {
        String next = found.next();
        return new ReplayPage.Result(
                found.collections().stream()
                        .map(c -> new ReplayPage.Collected(
                                c.name(), c.then(), c.now(), c.digest().substring(0, 16)))
                        .toList(),
                found.differing(),
                found.items().stream().map(ReplayPages::doc).toList(),
                next == null ? null : address(found.view(), found.position(), next));
    }

    private static ReplayPage.Doc doc(FindPast.Changed changed) {
        return new ReplayPage.Doc(
                changed.collection(),
                changed.key(),
                changed.code(),
                changed.before(),
                changed.still(),
                changed.fields().stream().map(ReplayPages::field).toList());
    }

    private static ReplayPage.Field field(FindPast.Field field) {
        FindPast.Cause cause = field.cause();
        return new ReplayPage.Field(
                field.path(),
                text(field.then()),
                text(field.now()),
                cause == null ? null : new ReplayPage.Cause(cause.position(), cause.name(), cause.recordedAt()));
    }

    private static @Nullable JsonText text(@Nullable String json) {
        return json == null ? null : JsonText.brief(json, LONGEST);
    }

    private static Question question(MultiValueMap<String, String> asked, List<String> names, Wording words) {
        List<Option> views = names.stream()
                .map(name -> Option.of(name, words.say("replay.view." + name)))
                .toList();
        String wanted = given(asked, "tampilan");
        String view = wanted != null && names.contains(wanted) ? wanted : "caselist";
        String position = given(asked, "posisi");
        String time = given(asked, "waktu");
        if (position != null) {
            boolean good = position.matches("\\d{1,15}");
            return new Question(
                    views,
                    view,
                    good ? position : null,
                    "",
                    good ? FormErrors.NONE : FormErrors.of("posisi", "wrong.position"));
        }
        String instant = time == null ? null : instant(time);
        boolean bad = time != null && instant == null;
        return new Question(
                views,
                view,
                instant,
                time == null ? "" : time,
                bad ? FormErrors.of("waktu", "wrong.date") : FormErrors.NONE);
    }

    /** The end of the minute, since a page shows times to the minute; null if it is no time. */
    private static @Nullable String instant(String local) {
        try {
            return LocalDateTime.parse(local)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .plusMinutes(1)
                    .atZone(Wording.ZONE)
                    .toInstant()
                    .minusNanos(1)
                    .toString();
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    private Mono<Long> head() {
        return reads.ask(new FindRecord(0, 1), FindRecord.Rows.class).map(FindRecord.Rows::head);
    }

    private static String address(String view, long position, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH)
                .queryParam("tampilan", view)
                .queryParam("posisi", Math.max(0, position));
        if (after != null) {
            address.queryParam("sesudah", "{after}");
            return address.encode().buildAndExpand(after).toUriString();
        }
        return address.encode().build().toUriString();
    }

    private static @Nullable String given(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
