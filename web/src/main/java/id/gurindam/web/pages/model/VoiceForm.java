package id.gurindam.web.pages.model;

/** The form with which another says "me too"; the device is what counts, so nothing is asked. */
public record VoiceForm(String action, String key) {}
