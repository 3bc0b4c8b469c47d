package id.gurindam.web.security;

/** How far a right of who-may.csv reaches. */
enum Scope {
    /** Every case that the visibilities allow. */
    ANY,
    /** The unit that holds the case. */
    HOLDER_UNIT,
    /** A unit, as far as its own desk goes. */
    OWN_UNIT,
    /** Whoever proved the PIN of the case. */
    REPORTER,
    /** A coordinator named as verifier, until the case is handed over. */
    VERIFIER
}
