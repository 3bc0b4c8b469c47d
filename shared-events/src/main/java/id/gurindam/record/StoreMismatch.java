package id.gurindam.record;

/** What lies on the disk belongs to another store than the one asked for; the program must not start on it. */
public final class StoreMismatch extends RuntimeException {
    /** Why, in one line for an operator. */
    public StoreMismatch(String why) {
        super(why);
    }
}
