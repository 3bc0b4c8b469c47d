package id.gurindam.command.privacy;

/** What a decision on the data of persons must know beside its own history. */
public interface PrivacyFacts {
    /** The purpose is on the list of purposes for which an identity or an original may be shown. */
    boolean purposeIsListed(String purpose);
}
