package id.gurindam.events.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Office hours of one kind of unit, in usual weeks and in Ramadan. */
public record HoursSet(
        String code,
        String nameId,
        String nameEn,
        boolean openOnHoliday,
        boolean openOnCollectiveLeave,
        List<Hours> normal,
        List<Hours> ramadan,
        @Nullable String textId,
        @Nullable String textEn,
        @Nullable String source) {}
