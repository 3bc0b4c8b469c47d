package id.gurindam.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.casefile.CaseView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint is called by what it is about, and never by how it greets. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lampu jalan di depan SD padam. Sudah dua minggu.      | Lampu jalan di depan SD padam
            Selamat pagi. Bahu jalan turun 60 cm.                 | Bahu jalan turun 60 cm
            Assalamualaikum. Izin melapor. Parit mampet.          | Parit mampet
            Halo pak/bu, jembatan kecil rebah.                    | Jembatan kecil rebah
            Saya warga sini. got meluap kalau hujan.              | Got meluap kalau hujan
            Selamat pagi.                                         | Selamat pagi
            Cabe 120 ribu sekilo!! Tolong operasi pasar.          | Cabe 120 ribu sekilo!!
            Maaf pak kapan jalan depan rumah kami diaspal?        | Maaf pak kapan jalan depan rumah kami diaspal?
            Katanya sedang diperiksa...                           | Katanya sedang diperiksa...
            """)
    void the_first_sentence_that_says_something_is_the_title(String text, String title) {
        assertThat(Titles.of(text)).isEqualTo(title);
    }

    @Test
    void a_long_sentence_is_cut_at_a_word() {
        String title = Titles.of("Genangan " + "setinggi lutut ".repeat(10));

        assertThat(title).endsWith("…").hasSizeLessThanOrEqualTo(73).doesNotContain("lutu…");
    }

    @Test
    void what_is_not_published_or_destroyed_has_none() {
        assertThat(Titles.of(null)).isNull();
        assertThat(Titles.of("  ")).isNull();
        assertThat(Titles.of(CaseView.ERASED)).isNull();
    }
}
