package id.gurindam.events.organisation;

/** Something that is told before a complaint in a category is filed. */
public record Notice(NoticeKind kind, String textId, String textEn) {}
