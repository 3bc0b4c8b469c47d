package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.AccountsPage;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.OneTimePassword;
import id.gurindam.web.pages.model.PasswordPage;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.TableView.Cell;
import java.util.List;
import java.util.stream.Stream;

/** The accounts of a small city, one of them just opened, and the page on which its holder changes the password. */
final class SampleAccounts {
    private static final String ADDRESS = "/organisasi/akun";

    private SampleAccounts() {}

    static AccountsPage accounts(ActForms forms) {
        return new AccountsPage(
                List.of(
                        new Tab("organisation.officers", "/organisasi/officers", 3, false),
                        new Tab("organisation.accounts", ADDRESS, 3, true)),
                table(forms),
                Stream.of("open-account", "renew-password", "close-account")
                        .map(word ->
                                forms.of(word, ADDRESS, false, "k-" + word, "1").sentTo(ADDRESS, "change"))
                        .toList(),
                null,
                new OneTimePassword("rahmat", "4qwk-7m2d-zr9t"),
                false,
                FormErrors.NONE);
    }

    private static TableView table(ActForms forms) {
        return new TableView(
                forms.words().say("organisation.accounts"),
                List.of("column.username", "column.name", "column.posts", "column.state", "column.password"),
                List.of(
                        row(forms, "hendra", "Hendra", "Koordinator", true, false),
                        row(forms, "lestari", "Lestari", "Auditor (Inspektorat)", false, false),
                        row(forms, "rahmat", "Rahmat", "Petugas unit · Dinas PUPR", true, true)));
    }

    private static TableView.Row row(
            ActForms forms, String username, String name, String posts, boolean open, boolean must) {
        return new TableView.Row(
                List.of(
                        Cell.code(username),
                        Cell.of(name),
                        Cell.of(posts),
                        Cell.of(forms.words().say(open ? "accounts.state.open" : "accounts.state.closed")),
                        Cell.of(must ? forms.words().say("accounts.mustchange") : "")),
                !open);
    }

    static PasswordPage must() {
        return new PasswordPage(true, false, FormErrors.of("old", "sandi.old.wrong"));
    }

    static PasswordPage changed() {
        return new PasswordPage(false, true, FormErrors.NONE);
    }
}
