package id.gurindam.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that say what the platform promises: on data, on access, on counting. */
@Controller
final class StaticPages {
    @GetMapping("/data-pribadi")
    String privacy() {
        return "data-pribadi";
    }

    @GetMapping("/aksesibilitas")
    String access() {
        return "aksesibilitas";
    }

    @GetMapping("/cara-menghitung")
    String counting() {
        return "cara-menghitung";
    }
}
