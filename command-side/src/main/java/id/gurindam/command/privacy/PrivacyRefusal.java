package id.gurindam.command.privacy;

import id.gurindam.command.Refusal;

/** Why something asked of the data of a person was refused; each constant finishes the words "refused because". */
public enum PrivacyRefusal implements Refusal {
    /** The purpose is not on the list. */
    PURPOSE_NOT_LISTED(Kind.UNACCEPTABLE),
    /** The reporter left neither a name nor a way to be reached. */
    NOBODY_LEFT_A_NAME(Kind.NOT_NOW),
    /** The legal basis is missing. */
    LEGAL_BASIS_MISSING(Kind.UNACCEPTABLE);

    private final Kind kind;

    PrivacyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
