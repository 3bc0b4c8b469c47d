package id.gurindam.web.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who of the staff is signed in, as far as the head of a page needs to know; the principal of a session. */
public interface SignedIn {
    /** The name that stands in the head. */
    String displayName();

    /** The unit that stands beside it, or null. */
    @Nullable
    String unitName();

    /** The names of the roles. */
    Set<String> roleNames();
}
