package id.gurindam.web.reliability;

import id.gurindam.web.pages.model.ReliabilityPage;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** The health of the installation in public words, and the same in JSON. */
@Controller
class ReliabilityPages {
    private final ReliabilityDesk desk;

    ReliabilityPages(ReliabilityDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/keandalan")
    Mono<String> page(Model model) {
        return desk.now().map(page -> {
            model.addAttribute("page", page);
            return "keandalan";
        });
    }

    @GetMapping("/api/reliability")
    Mono<ResponseEntity<ReliabilityPage>> json() {
        return desk.now()
                .map(page ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
    }
}
