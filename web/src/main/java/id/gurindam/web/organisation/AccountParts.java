package id.gurindam.web.organisation;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.AccountsPage;
import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.OneTimePassword;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.TableView.Cell;
import id.gurindam.web.security.Account;
import id.gurindam.web.security.AccountStore;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the accounts: who has one and with which roles, and the forms that open, renew and close them. */
@Component
class AccountParts {
    static final String OPEN = "open-account";
    static final String RENEW = "renew-password";
    static final String CLOSE = "close-account";
    static final String REOPEN = "reopen-account";
    static final List<String> ALL = List.of(OPEN, RENEW, CLOSE, REOPEN);

    /** The field of each form that says which one it is. */
    static final String WHICH = "change";

    private final OrganisationParts parts;
    private final AccountStore accounts;

    AccountParts(OrganisationParts parts, AccountStore accounts) {
        this.parts = parts;
        this.accounts = accounts;
    }

    /** What happened before the page is shown, and whose own account is not to be touched on it. */
    record Before(
            @Nullable String reader,
            @Nullable String done,
            @Nullable OneTimePassword once,
            OrganisationParts.@Nullable Sent sent) {}

    /** The page in this language. */
    AccountsPage page(Locale locale, Before before) {
        Reading reading = parts.reading(locale);
        OrganisationParts.Sent sent = before.sent();
        List<ActForm> forms = ALL.stream()
                .map(word -> form(word, reading, before.reader()))
                .filter(form -> form.act().equals(OPEN) || hasAccounts(form))
                .map(form ->
                        sent != null && sent.word().equals(form.act()) ? form.sent(sent.values(), sent.errors()) : form)
                .toList();
        FormErrors errors = sent == null
                ? FormErrors.NONE
                : ChangeErrors.onPage(form(sent.word(), reading, before.reader()), sent.errors());
        return new AccountsPage(
                parts.tabs(reading, null),
                table(reading),
                forms,
                before.done(),
                before.once(),
                sent != null && sent.stale(),
                errors);
    }

    /** The form of this word for this reader; it carries when the accounts were last changed, so that a repeat is known. */
    ActForm form(String word, Reading reading, @Nullable String reader) {
        Choices choices = new Choices(reading);
        return new ActForms(
                        reading.words(),
                        field -> field.equals("account") ? options(word, reading, reader) : choices.apply(field))
                .of(word, AccountPages.ADDRESS, false, UUID.randomUUID().toString(), Long.toString(lastChange()))
                .sentTo(AccountPages.ADDRESS, WHICH);
    }

    private static boolean hasAccounts(ActForm form) {
        return form.fields().stream().anyMatch(field -> field.name().equals("account"));
    }

    private long lastChange() {
        return accounts.all().stream().mapToLong(Account::changedAt).max().orElse(0);
    }

    private Stream<Account> sorted() {
        return accounts.all().stream().sorted(Comparator.comparing(Account::username));
    }

    private List<Option> options(String word, Reading reading, @Nullable String reader) {
        return sorted().filter(account -> !account.officerRef().equals(reader))
                .filter(account -> word.equals(RENEW) || account.enabled() == word.equals(CLOSE))
                .map(account -> new Option(
                        account.username(),
                        account.username() + " · " + account.displayName(),
                        firstRole(account, reading)))
                .sorted(Comparator.comparing(option -> Objects.requireNonNullElse(option.hint(), "")))
                .toList();
    }

    private static String firstRole(Account account, Reading reading) {
        return reading.page().officers().postsOf(account.officerRef()).stream()
                .findFirst()
                .map(post -> reading.words().role(post.role().name()))
                .orElseGet(() -> reading.words().say("organisation.norole"));
    }

    private TableView table(Reading reading) {
        return Tables.table(
                reading.words().say("organisation.accounts"),
                List.of("username", "name", "posts", "state", "password"),
                sorted().map(account -> row(account, reading)));
    }

    private static TableView.Row row(Account account, Reading reading) {
        String state = account.enabled() ? "accounts.state.open" : "accounts.state.closed";
        return Tables.row(
                !account.enabled(),
                Cell.code(account.username()),
                Cell.of(account.displayName()),
                Cell.of(reading.page().officers().postsOf(account.officerRef()).stream()
                        .map(post -> reading.post(post.role().name(), post.unitCode()))
                        .collect(Collectors.joining("; "))),
                Cell.of(reading.words().say(state)),
                Cell.of(account.mustChange() ? reading.words().say("accounts.mustchange") : ""));
    }
}
