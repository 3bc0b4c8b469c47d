package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A service got its standard time; without a unitCode the office of that kind where the applicant lives gives it. */
public record ServiceStandardAdopted(
        String serviceCode,
        String nameId,
        String nameEn,
        @Nullable String unitCode,
        @Nullable UnitKind unitKind,
        int standardDays,
        @Nullable String legalBasis,
        @Nullable String source,
        @Nullable Personal reason)
        implements RuleEvent {}
