package id.gurindam.web.citizen;

import id.gurindam.events.Channel;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.web.complaint.FilingBody;
import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.UploadedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filing as its six pages gathered it, as the body that the JSON interface takes. */
final class SentFiling {

    private SentFiling() {}

    static FilingBody body(FilingForm form) {
        Map<String, Object> answers = new LinkedHashMap<>();
        form.values().forEach((name, values) -> {
            if (name.startsWith("jawab.")) {
                answers.put(name.substring(6), values);
            }
        });
        List<String> files = form.all("berkas").stream()
                .flatMap(f -> UploadedFile.read(f).stream())
                .map(UploadedFile::digest)
                .toList();
        return new FilingBody(
                ComplaintKind.valueOf(form.value("jenis")),
                form.value("kategori"),
                Visibility.valueOf(form.value("tampil")),
                Channel.WEB,
                form.value("uraian"),
                new FilingBody.PlaceBody(
                        number(form.value("lat")),
                        number(form.value("lon")),
                        form.value("kelurahan"),
                        form.value("tempat")),
                new FilingBody.ReporterBody(form.value("nama"), form.value("email"), form.value("telepon")),
                answers,
                files);
    }

    static @Nullable Double number(String typed) {
        try {
            return typed.isBlank() ? null : Double.valueOf(typed.strip().replace(',', '.'));
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
