package id.gurindam.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event says beside its own fields (design 2): who, for whom, why, under which rules, when it happened.
 * organisationPosition is the position of the newest organisation event that the decision knew; -1 before there is one.
 */
public record EventContext(
        Actor actor,
        @Nullable String onBehalfOf,
        @Nullable String reasonCode,
        Channel channel,
        @Nullable FiledBy filedBy,
        @Nullable String ruleVersion,
        @Nullable String calendarVersion,
        long organisationPosition,
        String correlationId,
        @Nullable String causationId,
        Instant occurredAt,
        OccurredAtSource occurredAtSource) {

    /** The context of an act at the server's own time, before rules and organisation are known. */
    public static EventContext now(Actor actor, Channel channel, String correlationId, Instant at) {
        return new EventContext(
                actor, null, null, channel, null, null, null, -1, correlationId, null, at, OccurredAtSource.SERVER);
    }

    /** The same act, by this kind of filer. */
    public EventContext filedBy(FiledBy by) {
        return new EventContext(
                actor,
                onBehalfOf,
                reasonCode,
                channel,
                by,
                ruleVersion,
                calendarVersion,
                organisationPosition,
                correlationId,
                causationId,
                occurredAt,
                occurredAtSource);
    }

    /** The same act, caused by the event or request named. */
    public EventContext causedBy(String cause) {
        return new EventContext(
                actor,
                onBehalfOf,
                reasonCode,
                channel,
                filedBy,
                ruleVersion,
                calendarVersion,
                organisationPosition,
                correlationId,
                cause,
                occurredAt,
                occurredAtSource);
    }

    /** The same act, for the reason coded. */
    public EventContext because(@Nullable String code) {
        return new EventContext(
                actor,
                onBehalfOf,
                code,
                channel,
                filedBy,
                ruleVersion,
                calendarVersion,
                organisationPosition,
                correlationId,
                causationId,
                occurredAt,
                occurredAtSource);
    }

    /** The same act, decided under these rules with the organisation as it stood at the position given. */
    public EventContext under(@Nullable String rules, @Nullable String calendar, long organisation) {
        return new EventContext(
                actor,
                onBehalfOf,
                reasonCode,
                channel,
                filedBy,
                rules,
                calendar,
                organisation,
                correlationId,
                causationId,
                occurredAt,
                occurredAtSource);
    }
}
