package id.gurindam.web.complaint;

import id.gurindam.command.Refusal;

/** What is wrong with what was sent, before any rule of the subject is asked. */
public enum InputRefusal implements Refusal {
    /** A field that is needed is missing or blank. */
    FIELD_MISSING,
    /** A text is shorter than it must be. */
    TEXT_TOO_SHORT,
    /** A text is longer than it may be. */
    TEXT_TOO_LONG,
    /** A text holds characters that cannot be shown. */
    TEXT_UNREADABLE,
    /** A value is not one of the list. */
    VALUE_NOT_LISTED,
    /** The point lies outside the city. */
    POINT_OUTSIDE_CITY,
    /** The file is not known here; send it first. */
    FILE_UNKNOWN,
    /** The question does not belong to the category. */
    QUESTION_UNKNOWN,
    /** A number lies outside its range. */
    NUMBER_OUT_OF_RANGE,
    /** The address or telephone number cannot be one. */
    CONTACT_UNREADABLE,
    /** The idempotency key was used with another body. */
    KEY_REUSED_WITH_ANOTHER_BODY,
    /** The cursor is not one that a list gave. */
    CURSOR_UNREADABLE;

    @Override
    public Kind kind() {
        return Kind.UNACCEPTABLE;
    }
}
