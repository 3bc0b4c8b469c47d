package id.gurindam.query.store;

/** The database of the views could not be reached since the start, so that nobody knows yet whose views lie in it. */
public final class ViewsAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    ViewsAway() {
        super("the database of the views was not reached yet");
    }
}
