package id.gurindam.web.pages.model;

/** The last question before keys are destroyed: what would be lost, on which legal basis. */
public record DestroyPage(CaseHead head, String what, String legalBasis, String action, String key) {}
