package id.gurindam.web.pages.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The receipt of a filing: the only page that ever shows the PIN. */
public record ReceiptPage(
        String code,
        @Nullable String pin,
        Instant filedAt,
        @Nullable Instant verifyBy,
        String visibility,
        long position,
        boolean contact) {}
