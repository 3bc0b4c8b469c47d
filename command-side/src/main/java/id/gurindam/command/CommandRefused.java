package id.gurindam.command;

import org.jspecify.annotations.Nullable;

/** A rule refused the command; nothing happened. The field is the one to mend, if it is one. */
public final class CommandRefused extends RuntimeException {
    private final transient Refusal refusal;
    private final @Nullable String field;

    /** Refused for this reason. */
    public CommandRefused(Refusal refusal) {
        this(refusal, null);
    }

    /** Refused for this reason, because of this field. */
    public CommandRefused(Refusal refusal, @Nullable String field) {
        super(refusal.name(), null, false, false);
        this.refusal = refusal;
        this.field = field;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** The field of the command that is to be mended, or null. */
    public @Nullable String field() {
        return field;
    }
}
