package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The unit answered the reporter; only an answer by a person counts as a first response. */
public record UnitReplied(
        String complaintId,
        String unitCode,
        Personal text,
        ReplyManner manner,
        @Nullable String templateCode) implements ComplaintEvent {}
