package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Words for a reply were adopted; a reply made of them alone is no first response by a person. */
public record ReplyTemplateAdopted(
        String templateCode,
        String purposeId,
        String purposeEn,
        String textId,
        String textEn,
        @Nullable Personal reason)
        implements RuleEvent {}
