package id.gurindam.web.operations;

import id.gurindam.events.Channel;
import id.gurindam.record.RecordStore;
import id.gurindam.web.security.Caller;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The same word by form; the page on reliability shows it while the clock is doubted, and says afterwards how it went. */
@Controller
class ClockPages {
    private static final String PAGE = "redirect:/keandalan?jam=";

    private final ClockWord word;
    private final RecordStore record;

    ClockPages(ClockWord word, RecordStore record) {
        this.word = word;
        this.record = record;
    }

    @PostMapping("/keandalan/jam")
    Mono<String> vouch(Caller caller, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            String reason = Objects.requireNonNullElse(form.getFirst("alasan"), "");
            // Whoever sends it twice, or after somebody else, has what they wanted.
            if (!record.clockDoubted()) {
                return Mono.just(PAGE + "benar");
            }
            return reason.isBlank()
                    ? Mono.just(PAGE + "kosong")
                    : word.given(caller, Channel.WEB, reason).thenReturn(PAGE + "benar");
        });
    }
}
