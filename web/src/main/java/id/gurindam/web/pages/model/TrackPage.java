package id.gurindam.web.pages.model;

/** The page that asks for a tracking code and a PIN; PIN and errors are never sent back filled in. */
public record TrackPage(String code, boolean askPin, FormErrors errors) {}
