package id.gurindam.web.pages;

import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.SignInPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff sign in; a demo tells which accounts there are, and never with which password. */
@Controller
final class SignInPages {
    private static final List<String> ACCOUNTS = List.of(
            "koordinator:COORDINATOR",
            "petugas-124:UNIT_OFFICER",
            "kepala-124:UNIT_HEAD",
            "manajer:MANAGER",
            "sekda:SEKDA",
            "auditor:AUDITOR",
            "ppid:INFORMATION_OFFICER",
            "ppdp:DATA_PROTECTION_OFFICER",
            "admin:ADMINISTRATOR");

    private final Words words;
    private final boolean demo;

    SignInPages(Words words, @Value("${gurindam.demo:false}") boolean demo) {
        this.words = words;
        this.demo = demo;
    }

    @GetMapping("/masuk")
    String ask(@RequestParam MultiValueMap<String, String> asked, Locale locale, Model model) {
        Wording wording = words.in(locale);
        Stream<String> accounts = demo ? ACCOUNTS.stream() : Stream.empty();
        model.addAttribute(
                "page",
                new SignInPage(
                        asked.containsKey("gagal"),
                        asked.containsKey("keluar"),
                        accounts.map(account -> account.split(":"))
                                .map(account -> Option.of(account[0], wording.role(account[1])))
                                .toList()));
        return "masuk";
    }
}
