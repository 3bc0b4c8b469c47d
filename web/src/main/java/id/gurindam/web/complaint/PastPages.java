package id.gurindam.web.complaint;

import id.gurindam.query.caselist.FindCases;
import id.gurindam.web.pages.model.PastMoment;
import id.gurindam.web.pages.model.WaitPage;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Pages as of a moment: a banner says which, and while the past is being made a page says how far that is. */
@Component
public class PastPages {
    private static final String NAME = "asOf";

    private final PastReads reads;

    PastPages(PastReads reads) {
        this.reads = reads;
    }

    /** The moment asked for in the address, or null. */
    public static @Nullable String asOf(MultiValueMap<String, String> asked) {
        String value = asked.getFirst(NAME);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The lists as of the moment on the page that shown makes, or the page that says how far they are. */
    public Mono<String> of(
            String asOf,
            String path,
            MultiValueMap<String, String> asked,
            Caller caller,
            Model model,
            Function<PastReads.Then, Mono<String>> shown) {
        return reads.lists(asOf, caller, PastReads.PATIENCE).flatMap(then -> {
            if (!then.ready()) {
                model.addAttribute("page", waiting(then, address(path, asked, true), null));
                return Mono.just("menyusun");
            }
            model.addAttribute(
                    PastMoment.NAME,
                    new PastMoment(then.moment().position(), then.moment().recordedAt(), address(path, asked, false)));
            return shown.apply(then);
        });
    }

    /** The public list as of the moment, for whoever may see the record; shown takes what was found and the time. */
    public Mono<String> list(
            FindCases query,
            String asOf,
            MultiValueMap<String, String> asked,
            Caller caller,
            Model model,
            BiFunction<FindCases.Page, Instant, String> shown) {
        PastReads.only(caller);
        return of(
                asOf,
                "/laporan",
                asked,
                caller,
                model,
                then -> reads.list(query, then, caller)
                        .map(found -> shown.apply(found, then.moment().recordedAt())));
    }

    /** How far the copy is. */
    public static WaitPage waiting(PastReads.Then then, String again, @Nullable String live) {
        return new WaitPage(
                then.progress().position(),
                then.progress().target(),
                then.progress().secondsLeft(),
                again,
                live);
    }

    private static String address(String path, MultiValueMap<String, String> asked, boolean withMoment) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        for (String name : List.of("status", "unit", "kategori", "wilayah", "kata", "saring", NAME)) {
            if (withMoment || !name.equals(NAME)) {
                address.queryParamIfPresent(
                        name, Optional.ofNullable(asked.getFirst(name)).filter(value -> !value.isBlank()));
            }
        }
        return address.encode().build().toUriString();
    }
}
