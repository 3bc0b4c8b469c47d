package id.gurindam.web.reliability;

import id.gurindam.record.RecordStore;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.ReliabilityPage;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import reactor.core.publisher.Mono;

/** The health of the installation in public words, and the same in JSON. */
@Controller
class ReliabilityPages {
    private final ReliabilityDesk desk;

    private final RecordStore record;
    private final InstantSource clock;

    ReliabilityPages(ReliabilityDesk desk, RecordStore record, InstantSource clock) {
        this.desk = desk;
        this.record = record;
        this.clock = clock;
    }

    /** Whoever may vouch for the clock finds the form here, while it is doubted. */
    @GetMapping("/keandalan")
    Mono<String> page(@RequestParam(required = false) @Nullable String jam, Caller caller, Model model) {
        return desk.now().map(page -> {
            model.addAttribute(
                    "page",
                    caller.may(Act.CORRECT_CLOCK, CaseFacts.NONE) ? page.with(doubt(Objects.toString(jam, ""))) : page);
            return "keandalan";
        });
    }

    private ReliabilityPage.@Nullable Doubt doubt(String went) {
        boolean doubted = record.clockDoubted();
        boolean told = went.equals("benar") && !doubted;
        FormErrors errors =
                went.equals("kosong") ? FormErrors.of("alasan", "reliability.clock.missing") : FormErrors.NONE;
        return doubted || told ? new ReliabilityPage.Doubt(told, clock.instant(), errors) : null;
    }

    @GetMapping("/api/reliability")
    Mono<ResponseEntity<ReliabilityPage>> json() {
        return desk.now()
                .map(page ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
    }
}
