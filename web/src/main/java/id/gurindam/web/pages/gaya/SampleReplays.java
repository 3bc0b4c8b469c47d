package id.gurindam.web.pages.gaya;

import static id.gurindam.web.pages.gaya.SampleClocks.at;

import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.JsonText;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.ReplayPage;
import id.gurindam.web.pages.model.WaitPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view as it was, and one that is still being made. */
final class SampleReplays {
    private static final List<Option> VIEWS = List.of(
            Option.of("casefile", "Berkas kasus"),
            Option.of("caselist", "Daftar dan meja"),
            Option.of("organisation", "Organisasi"));
    private static final ReplayPage.Cause CAUSE =
            new ReplayPage.Cause(47_035, "complaint.routing-accepted-by-unit", at("11-17T09:48"));

    private SampleReplays() {}

    static WaitPage waiting() {
        return new WaitPage(12_300, 46_880, 3, "/meja?asOf=46880", null);
    }

    static ReplayPage reading() {
        return page(new WaitPage(12_300, 46_880, 3, "/jejak/putar?tampilan=caselist&posisi=46880", null), null);
    }

    static ReplayPage differing() {
        List<ReplayPage.Field> fields = List.of(
                new ReplayPage.Field("holderUnit", null, JsonText.of("\"124\""), CAUSE),
                new ReplayPage.Field(
                        "publishedText", JsonText.of("{\"$sealed\":\"…\"}"), JsonText.of("{\"$sealed\":\"…\"}"), CAUSE),
                new ReplayPage.Field("status", JsonText.of("\"VERIFIED\""), JsonText.of("\"ACCEPTED\""), CAUSE));
        ReplayPage.Doc changed = new ReplayPage.Doc("caselist", "01JD8Q3M4V", SampleCases.CODE, true, true, fields);
        ReplayPage.Doc gone = new ReplayPage.Doc(
                "posts",
                "p-7f20/UNIT_OFFICER/124",
                null,
                true,
                false,
                List.of(new ReplayPage.Field("role", JsonText.of("\"UNIT_OFFICER\""), null, null)));
        return page(
                null,
                new ReplayPage.Result(
                        List.of(new ReplayPage.Collected("caselist", 1_204, 1_500, "9f2c4e0a11b7d3c8")),
                        2,
                        List.of(changed, gone),
                        "/jejak/putar?sesudah=caselist/01JD8Q3M4V"));
    }

    private static ReplayPage page(@Nullable WaitPage waiting, ReplayPage.@Nullable Result result) {
        return new ReplayPage(
                VIEWS,
                "caselist",
                46_880L,
                at("11-17T09:48"),
                "",
                48_377,
                new ReplayPage.Steps("?posisi=46879", "?posisi=46881", "?posisi=46800", "?posisi=47100"),
                waiting,
                null,
                result,
                FormErrors.NONE);
    }
}
