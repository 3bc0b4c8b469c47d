package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.FormBodies;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.OneTimePassword;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.AccountOffice;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The accounts of the staff for the administrator: an appointment with a reason, and beside the record its account. */
@Controller
class AccountPages {
    static final String ADDRESS = "/organisasi/akun";

    private static final String APPOINT = "appoint-officer";

    private final AccountParts parts;
    private final AccountOffice accounts;
    private final ChangeOffice changes;
    private final OrganisationParts organisation;
    private final OrganisationBook book;

    AccountPages(
            AccountParts parts,
            AccountOffice accounts,
            ChangeOffice changes,
            OrganisationParts organisation,
            OrganisationBook book) {
        this.parts = parts;
        this.accounts = accounts;
        this.changes = changes;
        this.organisation = organisation;
        this.book = book;
    }

    /** One form as it came. */
    private record Asked(String word, Map<String, List<String>> form, Caller caller, Locale locale) {
        String first(String field) {
            return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
        }

        AccountOffice.Touch touch() {
            String etag = first("etag");
            long seen = etag.matches("\\d{1,18}") ? Long.parseLong(etag) : -1;
            return new AccountOffice.Touch(first("account"), caller.officerRef(), seen);
        }
    }

    @GetMapping(ADDRESS)
    Rendering show(@RequestParam(required = false) @Nullable String selesai, Caller caller, Locale locale) {
        caller.actorFor(Act.SEE_ORGANISATION_ADMIN, CaseFacts.NONE);
        boolean known = AccountParts.CLOSE.equals(selesai) || AccountParts.REOPEN.equals(selesai);
        String done = known ? "accounts.done." + selesai : null;
        return page(HttpStatus.OK, locale, new AccountParts.Before(caller.officerRef(), done, null, null));
    }

    @PostMapping(ADDRESS)
    Mono<Rendering> change(ServerWebExchange exchange, Caller caller, Locale locale) {
        caller.actorFor(Act.CHANGE_ORGANISATION, CaseFacts.NONE);
        return exchange.getFormData().flatMap(form -> {
            String word = form.getOrDefault(AccountParts.WHICH, List.of("")).getFirst();
            if (!AccountParts.ALL.contains(word)) {
                throw EdgeRefusal.FIELD_NOT_LISTED.refused(AccountParts.WHICH);
            }
            return change(new Asked(word, form, caller, locale));
        });
    }

    private Mono<Rendering> change(Asked asked) {
        Reading reading = organisation.reading(asked.locale());
        FormErrors missing = ChangeErrors.missing(
                parts.form(asked.word(), reading, asked.caller().officerRef()), asked.form(), reading.words());
        if (missing.any()) {
            return Mono.just(again(asked, missing, false));
        }
        return done(asked).onErrorResume(why -> refused(asked, why, reading));
    }

    private Mono<Rendering> done(Asked asked) {
        return switch (asked.word()) {
            case AccountParts.OPEN -> opened(asked).map(once -> told(asked, once));
            case AccountParts.RENEW -> accounts.renew(asked.touch()).map(once -> told(asked, once));
            default ->
                accounts.setEnabled(asked.touch(), asked.word().equals(AccountParts.REOPEN))
                        .thenReturn(Rendering.redirectTo(ADDRESS + "?selesai=" + asked.word())
                                .build());
        };
    }

    private Mono<OneTimePassword> opened(Asked asked) {
        String key = FormBodies.key(asked.form());
        return accounts.open(
                new AccountOffice.Opening(key, asked.first("username"), asked.first("displayName")), officerRef -> {
                    Map<String, List<String>> appointment = new HashMap<>(asked.form());
                    appointment.put("officerRef", List.of(officerRef));
                    byte[] body = ChangeForms.read(APPOINT, appointment, book.now());
                    return changes.change(APPOINT, new ChangeOffice.Asked(asked.caller(), key, body, null));
                });
    }

    private Rendering told(Asked asked, OneTimePassword once) {
        return page(
                HttpStatus.OK,
                asked.locale(),
                new AccountParts.Before(asked.caller().officerRef(), null, once, null));
    }

    private Mono<Rendering> refused(Asked asked, Throwable why, Reading reading) {
        if (ChangeErrors.movedOn(why)) {
            return Mono.just(again(asked, FormErrors.NONE, true));
        }
        return ChangeErrors.isTheirs(why)
                ? Mono.just(again(asked, ChangeErrors.of(APPOINT, why, reading.words()), false))
                : Mono.error(why);
    }

    private Rendering again(Asked asked, FormErrors errors, boolean stale) {
        var sent = new OrganisationParts.Sent(asked.word(), asked.form(), errors, stale);
        return page(
                stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                asked.locale(),
                new AccountParts.Before(asked.caller().officerRef(), null, null, sent));
    }

    /** Never kept by a browser, since it may show a password. */
    private Rendering page(HttpStatus status, Locale locale, AccountParts.Before before) {
        return Rendering.view("akun")
                .model(Map.of("page", parts.page(locale, before)))
                .status(status)
                .header("Cache-Control", "no-store")
                .build();
    }
}
