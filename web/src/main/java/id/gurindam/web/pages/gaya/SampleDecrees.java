package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.FieldType;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.OrganisationPage;
import id.gurindam.web.pages.model.PreviewView;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.pages.model.TableView;
import id.gurindam.web.pages.model.TableView.Cell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decree that is tried, and a file that was refused. */
final class SampleDecrees {
    private SampleDecrees() {}

    static OrganisationPage tried() {
        TableView deadlines = new TableView(
                "Tenggat yang berpindah",
                List.of("column.tracking", "column.clock", "column.dueBefore", "column.dueAfter"),
                List.of(
                        row("TPI-7K3M-9QX2", "Penyelesaian", "Jum 22 Agu, 16.30", "Sen 25 Agu, 16.00"),
                        row("TPI-2HV8-41NA", "Tanggapan pertama", "Sen 18 Agu, 16.00", "Sel 19 Agu, 16.00")));
        return page(
                FormErrors.NONE,
                new PreviewView(
                        "Keputusan ini memindahkan 214 tenggat; ini daftarnya.",
                        List.of("Dihitung atas 901 tenggat yang masih terbuka. Belum ada yang tercatat."),
                        List.of(deadlines)));
    }

    static OrganisationPage refused() {
        return page(FormErrors.of("decree-calendar-berkas", "import.date", "7"), null);
    }

    private static OrganisationPage page(FormErrors errors, @Nullable PreviewView preview) {
        ActForm decree = new ActForm(
                "decree-calendar",
                "/organisasi/calendars/decree-calendar",
                List.of(
                        FieldSpec.required("year", FieldType.TEXT),
                        FieldSpec.required("days", FieldType.DATA),
                        FieldSpec.required("reason", FieldType.AREA)),
                ActForm.Weight.OTHER,
                "k-1",
                null,
                preview != null);
        return new OrganisationPage(
                "calendars",
                List.of(
                        new Tab("organisation.units", "/organisasi", 59, false),
                        new Tab("organisation.calendars", "/organisasi/calendars", 4, true)),
                List.of(),
                List.of(decree),
                212,
                null,
                false,
                errors,
                preview);
    }

    private static TableView.Row row(String code, String clock, String before, String after) {
        return new TableView.Row(
                List.of(new Cell(code, "/laporan/" + code, true), Cell.of(clock), Cell.of(before), Cell.of(after)),
                false);
    }
}
