package id.gurindam.web.organisation;

import java.util.Map;

/** Who has an account: by opaque reference, under the name that colleagues use; no part of the record. */
@FunctionalInterface
interface People {
    /** The names by reference. */
    Map<String, String> names();
}
