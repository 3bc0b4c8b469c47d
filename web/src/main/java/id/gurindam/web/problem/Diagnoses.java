package id.gurindam.web.problem;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.CommandRefused;
import id.gurindam.query.store.ViewDatabase;
import id.gurindam.record.RecordRefusal;
import id.gurindam.record.disk.DiskFailure;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.codec.CodecException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.Exceptions;
import tools.jackson.core.JacksonException;

/** Finds out from whatever was thrown what to tell the caller; what nobody foresaw is a mistake of ours. */
public final class Diagnoses {
    private static final String RETRY_AFTER = "Retry-After";

    private Diagnoses() {}

    /** What is the matter. */
    public static Diagnosis of(Throwable thrown) {
        Throwable cause = unwrapped(thrown);
        return switch (cause) {
            case EdgeRefused edge -> edge(edge);
            case CommandRefused refused -> command(refused);
            case RecordRefusal refused -> record(refused);
            case DiskFailure failure -> stopped(failure.isFull());
            case UncheckedIOException failure when isFull(failure) -> stopped(true);
            case JacksonException fault -> JsonFaults.of(fault);
            case DataBufferLimitException _ -> Diagnosis.of(EdgeRefusal.BODY_TOO_LARGE);
            case ResponseStatusException status -> HttpFaults.of(status);
            case CsrfException _ -> Diagnosis.of(EdgeRefusal.FORM_EXPIRED);
            case AccessDeniedException _ -> Diagnosis.of(EdgeRefusal.NOT_YOURS);
            case AuthenticationException _ -> Diagnosis.of(EdgeRefusal.SIGN_IN_NEEDED);
            case ReadTimeoutException _ -> Diagnosis.of(EdgeRefusal.SENDER_TOO_SLOW);
            case TimeoutException _ -> Diagnosis.of(EdgeRefusal.TOO_SLOW).with(RETRY_AFTER, "5");
            case CodecException _ -> within(cause, EdgeRefusal.REQUEST_MALFORMED);
            case CommandOffice.Stale _ -> Diagnosis.of(EdgeRefusal.STALE);
            default ->
                ViewDatabase.isAway(cause)
                        ? Diagnosis.of(EdgeRefusal.VIEWS_AWAY).with(RETRY_AFTER, "10")
                        : Diagnosis.of(EdgeRefusal.UNEXPECTED);
        };
    }

    /** The fault that a wrapper carries, if it is one that we know; else what the wrapper itself says. */
    static Diagnosis within(Throwable wrapper, EdgeRefusal otherwise) {
        for (Throwable t = wrapper.getCause(); t != null; t = t.getCause()) {
            if (t instanceof JacksonException || t instanceof DataBufferLimitException || t instanceof EdgeRefused) {
                return of(t);
            }
        }
        return Diagnosis.of(otherwise);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable inner = Exceptions.unwrap(thrown);
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static Diagnosis edge(EdgeRefused refused) {
        Long wait = refused.retryAfter();
        Diagnosis diagnosis = Diagnosis.of(refused.refusal(), refused.field()).at(refused.place());
        return wait == null ? diagnosis : diagnosis.with(RETRY_AFTER, wait.toString());
    }

    private static Diagnosis command(CommandRefused refused) {
        int status = switch (refused.refusal().kind()) {
            case UNACCEPTABLE -> 422;
            case NOT_NOW -> 409;
            case NOT_YOURS -> 403;
            case UNKNOWN -> 404;
        };
        return new Diagnosis(status, refused.refusal().name(), refused.field(), null, Map.of());
    }

    private static Diagnosis record(RecordRefusal refused) {
        return switch (refused) {
            case RecordRefusal.SequenceTaken _, RecordRefusal.StreamMoved _ -> Diagnosis.of(EdgeRefusal.LOST_RACE);
            case RecordRefusal.KeyUsed _ -> Diagnosis.of(EdgeRefusal.KEY_REUSED);
            case RecordRefusal.WritingStopped stopped -> stopped(says(stopped, "full"));
        };
    }

    private static boolean isFull(UncheckedIOException failure) {
        return failure.getCause() != null && says(failure.getCause(), "No space left");
    }

    private static boolean says(Throwable failure, String words) {
        String message = failure.getMessage();
        return message != null && message.contains(words);
    }

    private static Diagnosis stopped(boolean full) {
        return Diagnosis.of(full ? EdgeRefusal.DISK_FULL : EdgeRefusal.WRITING_STOPPED)
                .with(RETRY_AFTER, full ? "300" : "30");
    }
}
