package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationDetails;
import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.query.organisation.Tongue;
import id.gurindam.web.pages.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The organisation at one moment, read in one language by somebody who knows these people by name. */
record Reading(OrganisationPage page, Wording words, Map<String, String> people) {

    Tongue tongue() {
        return "en".equals(words.lang()) ? Tongue.EN : Tongue.ID;
    }

    OrganisationLists lists() {
        return new OrganisationLists(page, tongue());
    }

    OrganisationDetails details() {
        return new OrganisationDetails(page);
    }

    /** The unit by its short name; nothing for none. */
    String unit(@Nullable String code) {
        return code == null ? "" : page.places().unitShortName(code);
    }

    /** The category; nothing for none. */
    String category(@Nullable String code) {
        return code == null ? "" : page.subjects().categoryName(code, tongue());
    }

    /** The area; nothing for none. */
    String area(@Nullable String code) {
        return code == null ? "" : page.places().areaName(code);
    }

    /** The person under the name of the account; without one only the reference is known. */
    String person(String officerRef) {
        return people.getOrDefault(officerRef, officerRef);
    }

    /** Everybody who has an account or holds a role, by reference. */
    Map<String, String> everybody() {
        Map<String, String> all = new LinkedHashMap<>(people);
        page.officers().posts().forEach(post -> all.putIfAbsent(post.officerRef(), post.officerRef()));
        return all;
    }

    /** The role, with its unit if it has one. */
    String post(String role, @Nullable String unit) {
        return words.role(role) + (unit == null ? "" : " · " + unit(unit));
    }

    /** "Sel 24 Nov 2026". */
    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.of(words.lang()))
                        .format(day);
    }

    /** Yes, or nothing. */
    String yes(boolean so) {
        return so ? words.say("choice.YES") : "";
    }
}
