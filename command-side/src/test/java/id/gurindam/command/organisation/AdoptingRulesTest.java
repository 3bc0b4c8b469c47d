package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.Office.MONDAY;
import static id.gurindam.command.organisation.Office.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.organisation.OrganisationCommand.AdoptRuleSet;
import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.RuleSetAdopted;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The next rules are adopted whole or not at all, and a refusal names the place to mend. */
class AdoptingRulesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectNode CITY = city();
    private static final Organisation OFFICE =
            Office.after(Office.small(), new RuleSetAdopted(JSON.treeToValue(CITY, RuleSet.class), null));

    private static ObjectNode city() {
        try (InputStream file = RuleSet.class.getResourceAsStream("/id/gurindam/city/tanjungpinang.json")) {
            return (ObjectNode)
                    JSON.readTree(Objects.requireNonNull(file)).get("ruleSets").get(0);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** How the next rules differ from those in force. */
    interface Wish {
        void upon(ObjectNode rules);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("table")
    void each_wish_has_one_answer(String what, Wish wish, String answer) {
        ObjectNode next = CITY.deepCopy().put("version", 2).put("effectiveFrom", "2026-11-24");
        wish.upon(next);
        assertThat(answerTo(JSON.treeToValue(next, RuleSet.class))).as(what).isEqualTo(answer);
    }

    static Stream<Arguments> table() {
        return Stream.of(limits(), dates(), words(), steps()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                row("the same again", rules -> {}, "RuleSetAdopted"),
                row("a shorter limit", rules -> clock(rules, 0).put("limit", 2), "RuleSetAdopted"),
                row("one clock less", rules -> rules.withArray("clocks").remove(7), "RuleSetAdopted"),
                row(
                        "no time at all",
                        rules -> clock(rules, 0).put("limit", 0),
                        at("LIMIT_NOT_ABOVE_ZERO", "clocks[0].limit")),
                row(
                        "less than none",
                        rules -> clock(rules, 3).put("limit", -5),
                        at("LIMIT_NOT_ABOVE_ZERO", "clocks[3].limit")),
                row(
                        "no time for a class",
                        rules -> clock(rules, 4).withObject("limitByClass").put("ASPIRATION", 0),
                        at("LIMIT_NOT_ABOVE_ZERO", "clocks[4].limitByClass.ASPIRATION")),
                row("no limit", rules -> clock(rules, 0).remove("limit"), at("CLOCK_WITHOUT_LIMIT", "clocks[0]")),
                row(
                        "no window",
                        rules -> rules.withObject("confirmationWindow").put("limit", 0),
                        at("LIMIT_NOT_ABOVE_ZERO", "confirmationWindow.limit")));
    }

    private static Stream<Arguments> dates() {
        return Stream.of(
                row(
                        "yesterday",
                        rules -> rules.put("effectiveFrom", "2026-11-22"),
                        at("DATE_IN_THE_PAST", "effectiveFrom")),
                row(
                        "today",
                        rules -> rules.put("effectiveFrom", "2026-11-23"),
                        at("RULES_FROM_TOMORROW_ON", "effectiveFrom")),
                row("a version twice", rules -> rules.put("version", 1), at("VERSION_NOT_NEXT", "version")));
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                row(
                        "another clock",
                        rules -> clock(rules, 2).put("code", "SPRINT"),
                        at("CLOCK_UNKNOWN", "clocks[2].code")),
                row(
                        "a clock twice",
                        rules -> clock(rules, 1).put("code", "VERIFY"),
                        at("STANDS_TWICE", "clocks[1].code")),
                row(
                        "a word for nothing",
                        rules -> clock(rules, 0).putArray("startsAt").add("ComplaintSent"),
                        at("HAPPENING_UNKNOWN", "clocks[0].startsAt")),
                row(
                        "a word that only these rules know so far",
                        rules -> clock(rules, 0).putArray("voidedBy").add("AccessRequested"),
                        "RuleSetAdopted"),
                row(
                        "another subject",
                        rules -> clock(rules, 0).withObject("appliesTo").put("subject", "weather"),
                        at("SUBJECT_UNKNOWN", "clocks[0].appliesTo.subject")));
    }

    private static Stream<Arguments> steps() {
        return Stream.of(
                row(
                        "a step of no clock",
                        rules -> step(rules).put("clock", "SPRINT"),
                        at("CLOCK_UNKNOWN", "escalationLadder[0].clock")),
                row(
                        "a step for no class",
                        rules -> step(rules).putArray("classes").add("URGENT"),
                        at("CLASS_UNKNOWN", "escalationLadder[0].classes")),
                row(
                        "hours of no set",
                        rules -> rules.withObject("settings").put("officeHours", "night"),
                        at("HOURS_UNKNOWN", "settings.officeHours")));
    }

    @Test
    void a_day_that_stands_there_twice_is_named() {
        CalendarDay day = Office.off("2027-01-01");
        DecreeCalendar twice = new DecreeCalendar(
                2027, 1, "SKB", LocalDate.of(2026, 11, 20), List.of(day, Office.off("2027-01-02"), day), REASON);
        assertThat(refusal(() -> OrganisationDecider.decide(OFFICE, twice, MONDAY)))
                .isEqualTo("refused STANDS_TWICE days[2].date");
    }

    private static String answerTo(RuleSet next) {
        return refusal(() -> assertThat(OrganisationDecider.decide(OFFICE, new AdoptRuleSet(next, REASON), MONDAY))
                .containsExactly(new RuleSetAdopted(next, REASON)));
    }

    private static String refusal(Runnable deciding) {
        try {
            deciding.run();
            return "RuleSetAdopted";
        } catch (CommandRefused refused) {
            return "refused " + refused.refusal().name() + " " + refused.field();
        }
    }

    private static Arguments row(String what, Wish wish, String answer) {
        return Arguments.of(what, wish, answer);
    }

    private static String at(String refusal, String field) {
        return "refused " + refusal + " ruleSet." + field;
    }

    private static ObjectNode clock(ObjectNode rules, int place) {
        return (ObjectNode) rules.withArray("clocks").get(place);
    }

    private static ObjectNode step(ObjectNode rules) {
        return (ObjectNode) rules.withArray("escalationLadder").get(0);
    }
}
