package id.gurindam.web.organisation;

import static id.gurindam.web.organisation.Written.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.organisation.Officers;
import id.gurindam.web.security.Account;
import id.gurindam.web.security.AccountOffice;
import id.gurindam.web.security.AccountStore;
import id.gurindam.web.security.Passwords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The accounts as their administrator keeps them: none without an appointment, each password told once. */
class AccountPagesTest {
    private static final Passwords PASSWORDS = new Passwords();
    private static final Pattern SHOWN = Pattern.compile("data-code>([0-9a-z-]{14})<");
    private static final String SITI = "change=open-account&kunci=key-1&username= Siti.N &displayName=Bu Siti"
            + "&role=UNIT_OFFICER&unitCode=124&reason=SK 12 tahun 2026";

    private final House house = new House();
    private final AccountStore store;
    private final WebTestClient pages;

    AccountPagesTest(@TempDir Path folder) {
        store = AccountStore.open(folder, InstantSource.system());
        store.create("admin", PASSWORDS.hash("sandi administrator"), "officer-9", "Ani");
        pages = house.pages(new AccountPages(
                new AccountParts(house.parts, store),
                new AccountOffice(store, PASSWORDS),
                house.changes,
                house.parts,
                house.book));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private record Answer(int status, String location, String html) {
        /** The password that is shown, or nothing. */
        String password() {
            Matcher shown = SHOWN.matcher(html);
            return shown.find() ? shown.group(1) : "";
        }
    }

    @Test
    void an_account_is_opened_with_its_appointment_and_its_password_is_shown_once() {
        Answer answer = send(form(SITI));
        Account siti = store.find("siti.n").orElseThrow();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(PASSWORDS.matches(answer.password(), siti)).isTrue();
        assertThat(siti.mustChange()).isTrue();
        assertThat(siti.displayName()).isEqualTo("Bu Siti");
        assertThat(house.book.now().officers().postsOf(siti.officerRef()))
                .extracting(Officers.PostLine::unitCode)
                .containsExactly("124");
        Answer later = get();
        assertThat(later.password()).isEmpty();
        assertThat(later.html()).contains("siti.n", "Petugas unit · ", "masih harus diganti");
    }

    @Test
    void a_name_that_is_taken_is_refused_at_its_field_and_nobody_is_appointed() {
        send(form(SITI));
        long head = house.office.position();
        String before = store.find("siti.n").orElseThrow().passwordHash();
        Answer answer = send(form(SITI.replace("key-1", "key-2")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains(
                        "href=\"#open-account-username\"",
                        house.say("USER_NAME_TAKEN.title", "id"),
                        house.say("USER_NAME_TAKEN.remedy", "id"));
        assertThat(answer.password()).isEmpty();
        assertThat(house.office.position()).isEqualTo(head);
        assertThat(store.find("siti.n").orElseThrow().passwordHash()).isEqualTo(before);
    }

    @Test
    void a_form_sent_twice_appoints_once_and_shows_no_second_password() {
        send(form(SITI));
        long head = house.office.position();
        Account first = store.find("siti.n").orElseThrow();
        Answer again = send(form(SITI));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.password()).isEmpty();
        assertThat(again.html()).contains("Formulir ini sudah dikerjakan");
        Answer other = send(form(SITI.replace("Siti.N", "budi")));
        assertThat(other.password()).isEmpty();
        assertThat(store.find("budi")).isEmpty();
        assertThat(house.office.position()).isEqualTo(head);
        assertThat(store.find("siti.n")).contains(first);
    }

    @Test
    void what_the_organisation_refuses_opens_no_account() {
        String coordinator = SITI.replace("UNIT_OFFICER", "COORDINATOR");
        assertThat(send(form(coordinator)).html())
                .contains("href=\"#open-account-unitCode\"", house.say("UNIT_NOT_WANTED.title", "id"))
                .contains("value=\"Bu Siti\"", "SK 12 tahun 2026");
        assertThat(send(form(SITI.replace("unitCode=124", "unitCode="))).html())
                .contains("href=\"#open-account-unitCode\"", house.say("UNIT_NEEDED.title", "id"));
        assertThat(send(form(SITI.replace("SK 12 tahun 2026", " "))).html()).contains("Alasan: isian ini wajib diisi.");
        assertThat(send(form(SITI.replace("Siti.N", "<script>"))).html())
                .contains("href=\"#open-account-username\"", house.say("FIELD_MALFORMED.title", "id"));
        assertThat(store.all()).hasSize(1);
    }

    @Test
    void a_new_password_makes_the_old_one_void_and_the_repeat_of_its_form_changes_nothing() {
        String old = send(form(SITI)).password();
        MultiValueMap<String, String> renew = asSeen("renew-password", "siti.n");
        String fresh = send(renew).password();
        Account siti = store.find("siti.n").orElseThrow();
        assertThat(PASSWORDS.matches(fresh, siti)).isTrue();
        assertThat(PASSWORDS.matches(old, siti)).isFalse();
        Answer again = send(renew);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.password()).isEmpty();
        assertThat(again.html()).contains("Tidak ada yang diubah");
        assertThat(store.find("siti.n")).contains(siti);
    }

    @Test
    void an_account_is_closed_and_opened_again_under_an_address_that_names_nobody() {
        send(form(SITI));
        Answer closed = send(asSeen("close-account", "siti.n"));
        assertThat(closed.location()).isEqualTo("/organisasi/akun?selesai=close-account");
        assertThat(store.find("siti.n").orElseThrow().enabled()).isFalse();
        assertThat(get().html()).contains("ditutup", "id=\"reopen-account\"");
        assertThat(send(asSeen("reopen-account", "siti.n")).status()).isEqualTo(303);
        assertThat(store.find("siti.n").orElseThrow().enabled()).isTrue();
    }

    @Test
    void nobody_closes_the_own_account_or_one_that_is_not_there() {
        assertThat(send(asSeen("close-account", "admin")).html()).contains(house.say("OWN_ACCOUNT.title", "id"));
        assertThat(send(asSeen("renew-password", "admin")).status()).isEqualTo(422);
        assertThat(send(asSeen("close-account", "siapa")).html()).contains(house.say("FIELD_NOT_LISTED.title", "id"));
        assertThat(send(asSeen("fly", "admin")).status()).isEqualTo(422);
        assertThat(store.find("admin").orElseThrow().enabled()).isTrue();
    }

    @Test
    void nobody_but_the_administrator_sees_or_changes_accounts() {
        assertThat(answer(pages.get().uri("/organisasi/akun").header("As", "COORDINATOR"))
                        .status())
                .isEqualTo(403);
        assertThat(sent(form(SITI), "COORDINATOR").status()).isEqualTo(403);
        assertThat(store.find("siti.n")).isEmpty();
    }

    @Test
    void an_answer_with_a_password_is_kept_nowhere() {
        pages.post()
                .uri("/organisasi/akun")
                .header("As", "ADMINISTRATOR")
                .header("Accept-Language", "id")
                .body(BodyInserters.fromFormData(form(SITI)))
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
    }

    private MultiValueMap<String, String> asSeen(String change, String account) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("change", change);
        form.set("account", account);
        Matcher etag = Pattern.compile("name=\"etag\" value=\"(\\d+)\"").matcher(get().html());
        assertThat(etag.find()).isTrue();
        form.set("etag", etag.group(1));
        return form;
    }

    private Answer get() {
        return answer(pages.get().uri("/organisasi/akun").header("As", "ADMINISTRATOR"));
    }

    private Answer send(MultiValueMap<String, String> form) {
        return sent(form, "ADMINISTRATOR");
    }

    private Answer sent(MultiValueMap<String, String> form, String as) {
        return answer(pages.post().uri("/organisasi/akun").header("As", as).body(BodyInserters.fromFormData(form)));
    }

    private static Answer answer(WebTestClient.RequestHeadersSpec<?> request) {
        EntityExchangeResult<byte[]> result =
                request.header("Accept-Language", "id").exchange().expectBody().returnResult();
        byte[] body = Objects.requireNonNullElse(result.getResponseBody(), new byte[0]);
        List<String> location = result.getResponseHeaders().getOrDefault("Location", List.of());
        return new Answer(
                result.getStatus().value(), String.join("", location), new String(body, StandardCharsets.UTF_8));
    }
}
