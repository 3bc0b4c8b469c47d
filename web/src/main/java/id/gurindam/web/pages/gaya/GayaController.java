package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.Words;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of all components; a demo also shows every page with made-up content. */
@Controller
final class GayaController {
    private final Words words;
    private final boolean demo;

    GayaController(Words words, @Value("${gurindam.demo:false}") boolean demo) {
        this.words = words;
        this.demo = demo;
    }

    @GetMapping("/gaya")
    String all(Locale locale, Model model) {
        Wording wording = words.in(locale);
        model.addAttribute("page", Gaya.of(Samples.forms(wording)));
        model.addAttribute("samples", demo ? new TreeSet<>(Samples.ALL.keySet()) : new TreeSet<String>());
        return "gaya";
    }

    @GetMapping("/gaya/{name}")
    String one(@PathVariable String name, Locale locale, Model model) {
        Samples.Sample sample = Samples.ALL.get(name);
        if (!demo || sample == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", sample.page().apply(Samples.forms(words.in(locale))));
        return sample.template();
    }
}
