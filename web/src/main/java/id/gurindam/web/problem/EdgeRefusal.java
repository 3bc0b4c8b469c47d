package id.gurindam.web.problem;

/** Why a request never became a command: each constant is the code that callers see, with its HTTP status. */
public enum EdgeRefusal {
    /** The body is not JSON. */
    BODY_NOT_JSON(400),
    /** The body is JSON but not an object of the form asked for. */
    BODY_MALFORMED(400),
    /** The body is missing. */
    BODY_MISSING(400),
    /** A field that nobody asked for. */
    FIELD_UNKNOWN(400),
    /** A parameter or header cannot be read. */
    PARAMETER_MALFORMED(400),
    /** The request cannot be read. */
    REQUEST_MALFORMED(400),
    /** The cursor is not one that was given out. */
    CURSOR_MALFORMED(400),
    /** A POST without Idempotency-Key where one is needed. */
    KEY_MISSING(400),
    /** The Idempotency-Key is too long or has signs that cannot be. */
    KEY_MALFORMED(400),
    /** Nobody is signed in. */
    SIGN_IN_NEEDED(401),
    /** Name and password do not match. */
    SIGN_IN_WRONG(401),
    /** The caller's role does not do that. */
    NOT_YOURS(403),
    /** The password was given by somebody else and must be changed first. */
    PASSWORD_MUST_CHANGE(403),
    /** The PIN of the case is needed. */
    PIN_NEEDED(403),
    /** Code and PIN do not match. */
    PIN_WRONG(403),
    /** The code that was printed is another one. */
    CODE_WRONG(403),
    /** The request came from another site. */
    CROSS_SITE(403),
    /** The form is too old or came from elsewhere. */
    FORM_EXPIRED(403),
    /** There is no such address. */
    NOT_FOUND(404),
    /** No case of that code can be shown. */
    CASE_UNKNOWN(404),
    /** The address does not take that method. */
    METHOD_NOT_ALLOWED(405),
    /** The answer cannot be given in a form that the caller takes. */
    NOT_ACCEPTABLE(406),
    /** The rest of the request did not come; nothing happened. */
    SENDER_TOO_SLOW(408),
    /** Somebody else was quicker; nothing happened. */
    LOST_RACE(409),
    /** The case has moved on since it was read. */
    STALE(412),
    /** More than is taken in one request. */
    BODY_TOO_LARGE(413),
    /** A kind of content that is not taken. */
    MEDIA_TYPE_UNSUPPORTED(415),
    /** A field that is needed is missing or blank. */
    FIELD_MISSING(422),
    /** A field has a value that it cannot have. */
    FIELD_MALFORMED(422),
    /** A field is longer than it may be. */
    FIELD_TOO_LONG(422),
    /** A value that is not on the list. */
    FIELD_NOT_LISTED(422),
    /** The point lies outside the city. */
    POINT_OUTSIDE_CITY(422),
    /** The password is too short or is the name. */
    PASSWORD_TOO_SHORT(422),
    /** The new password is the old one. */
    PASSWORD_UNCHANGED(422),
    /** Somebody has that user name. */
    USER_NAME_TAKEN(422),
    /** The account is the caller's own. */
    OWN_ACCOUNT(422),
    /** The key was used before with another body. */
    KEY_REUSED(422),
    /** The act needs the version that was read. */
    IF_MATCH_NEEDED(428),
    /** Too many wrong PINs. */
    PIN_TRIES_SPENT(429),
    /** Too many wrong passwords. */
    SIGN_IN_TRIES_SPENT(429),
    /** Too many requests of that kind. */
    TOO_MANY(429),
    /** A mistake of ours. */
    UNEXPECTED(500),
    /** Nothing can be written at present. */
    WRITING_STOPPED(503),
    /** The answer took too long. */
    TOO_SLOW(503),
    /** The view is not yet as far as was asked for. */
    VIEW_BEHIND(503),
    /** The database of the views cannot be reached; filing goes on. */
    VIEWS_AWAY(503),
    /** There is no room on the disk. */
    DISK_FULL(507);

    private final int status;

    EdgeRefusal(int status) {
        this.status = status;
    }

    /** Its HTTP status. */
    public int status() {
        return status;
    }

    /** Refused for this reason. */
    public EdgeRefused refused() {
        return new EdgeRefused(this, null, null, null);
    }

    /** Refused because of this field, parameter or header. */
    public EdgeRefused refused(String field) {
        return new EdgeRefused(this, field, null, null);
    }

    /** Refused for now; worth another try after so many seconds. */
    public EdgeRefused refusedFor(long seconds) {
        return new EdgeRefused(this, null, null, Math.max(1, seconds));
    }
}
