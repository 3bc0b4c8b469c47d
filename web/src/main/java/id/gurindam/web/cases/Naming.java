package id.gurindam.web.cases;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.query.organisation.Tongue;
import id.gurindam.web.pages.Wording;
import org.jspecify.annotations.Nullable;

/** What codes are called in the reader's language. */
public final class Naming {
    private final OrganisationPage organisation;
    private final Wording words;
    private final Tongue tongue;

    /** By the organisation as it is now. */
    public Naming(OrganisationBook book, Wording words) {
        this.organisation = book.now();
        this.words = words;
        this.tongue = "en".equals(words.lang()) ? Tongue.EN : Tongue.ID;
    }

    /** The words of the page. */
    public Wording words() {
        return words;
    }

    /** The organisation that the names come from. */
    public OrganisationPage organisation() {
        return organisation;
    }

    /** The language in which things are named. */
    public Tongue tongue() {
        return tongue;
    }

    /** The unit by its short name. */
    public String unit(String code) {
        return organisation.places().unitShortName(code);
    }

    /** Between which units a case lies that one gave back. */
    public String between(String returnedBy, @Nullable String suggestedUnit) {
        return suggestedUnit == null
                ? words.say("between.returned", unit(returnedBy))
                : words.say("between.named", unit(returnedBy), unit(suggestedUnit));
    }

    /** The category. */
    public String category(String code) {
        return organisation.subjects().categoryName(code, tongue);
    }

    /** The kelurahan with its kecamatan, or that no place is known. */
    public String area(@Nullable String code) {
        return code == null ? words.say("place.unknown") : organisation.places().areaName(code);
    }

    /** The body outside the city. */
    public String body(String code) {
        return organisation.places().bodyName(code);
    }

    /** The text of a code in one of the city's lists. */
    public String listed(String list, String code) {
        return organisation.rules().text(list, code, tongue);
    }
}
