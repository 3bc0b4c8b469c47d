package id.gurindam.web.pages.model;

/** The page on which an officer changes the own password: because it must be changed, or after it was. */
public record PasswordPage(boolean must, boolean done, FormErrors errors) {}
