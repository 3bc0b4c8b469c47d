package id.gurindam.web.pages.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that was stored at the details step and is carried by its digest until the filing is sent. */
public record UploadedFile(String digest, String mediaType, long bytes, String name) {
    /** The field of a form that carries files on. */
    public static final String FIELD = "berkas";

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{64})\\|([a-z]+/[a-z0-9.+-]+)\\|(\\d{1,9})\\|(.{0,120})");

    /** As one value of a hidden field. */
    public String carried() {
        return digest + "|" + mediaType + "|" + bytes + "|" + name;
    }

    /** From that value; nothing if it was tampered with. */
    public static Optional<UploadedFile> read(String carried) {
        Matcher matcher = FORM.matcher(carried);
        return matcher.matches()
                ? Optional.of(new UploadedFile(
                        matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3)), matcher.group(4)))
                : Optional.empty();
    }
}
