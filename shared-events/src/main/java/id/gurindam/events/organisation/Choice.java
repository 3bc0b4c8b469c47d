package id.gurindam.events.organisation;

/** One answer to choose. */
public record Choice(String code, String labelId, String labelEn) {}
