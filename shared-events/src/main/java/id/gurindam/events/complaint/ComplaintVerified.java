package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A coordinator read the complaint, put it in its class and approved what the public may read; without a publishedText the public reads nothing of it. */
public record ComplaintVerified(
        String complaintId,
        Classification classification,
        @Nullable Personal publishedText,
        Accused accused,
        @Nullable Personal note,
        List<String> publishedFiles)
        implements ComplaintEvent {}
