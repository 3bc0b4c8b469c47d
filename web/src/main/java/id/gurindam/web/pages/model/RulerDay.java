package id.gurindam.web.pages.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell of the ruler that anyone can count with a finger: its number if it counts, and the name of the holiday if it is one. */
public record RulerDay(
        LocalDate day,
        DayKind kind,
        @Nullable Integer count,
        @Nullable String note) {}
