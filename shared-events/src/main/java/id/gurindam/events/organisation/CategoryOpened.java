package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category can be chosen from now on; without a parent it only groups others; external names the outside body that usually owns the matter. */
public record CategoryOpened(
        String categoryCode,
        @Nullable String parentCode,
        String nameId,
        String nameEn,
        String icon,
        String serviceComponent,
        boolean sensitive,
        @Nullable String external,
        boolean supervisoryLikely,
        List<String> words,
        List<Question> questions,
        List<Notice> notices,
        @Nullable Personal reason)
        implements DutyEvent {}
