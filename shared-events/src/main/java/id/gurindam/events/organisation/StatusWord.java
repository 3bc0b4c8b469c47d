package id.gurindam.events.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a state of a case (or a chip beside it) is told: after which events, until which, open or closed (null for a chip), with which icon and tone. */
public record StatusWord(
        String code,
        String kind,
        String nameId,
        String nameEn,
        List<String> events,
        @Nullable List<String> endsWith,
        @Nullable Boolean open,
        String icon,
        String tone,
        String textId,
        String textEn,
        @Nullable String source) {}
