package id.gurindam.web.pages;

import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.EntryKind;
import id.gurindam.web.pages.model.FieldError;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.RulerDay;
import id.gurindam.web.pages.model.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands over a field, a cell of a ruler or a line of a timeline, where one key would not do. */
public final class Labels {
    private final Wording words;

    Labels(Wording words) {
        this.words = words;
    }

    /** The label of a field: that of the act, or the one for all acts; a field that may stay empty says so. */
    public String field(String act, FieldSpec field) {
        String label = words.first("field." + act + "." + field.name(), "field." + field.name());
        return field.required() ? label : label + " " + words.say("optional");
    }

    /** The hint of a field, or null. */
    public @Nullable String hint(String act, FieldSpec field) {
        return words.maybe("field." + act + "." + field.name() + ".hint", "field." + field.name() + ".hint");
    }

    /** What is wrong, with the field that it is about where the sentence itself does not name it. */
    public String wrong(FieldError error) {
        int cut = error.field().lastIndexOf('-');
        String name = error.field().substring(cut + 1);
        String label =
                cut < 0 ? null : words.maybe("field." + error.field().substring(0, cut) + "." + name, "field." + name);
        String said = words.error(error);
        return label == null || said.startsWith(label + ":") ? said : label + ": " + said;
    }

    /** What describes this field, for aria-describedby; null if nothing does. */
    public @Nullable String describedBy(String id, @Nullable String hint, @Nullable FieldError error) {
        String by = (hint == null ? "" : id + "-h") + (error == null ? "" : " " + id + "-e");
        return by.isBlank() ? null : by.strip();
    }

    /** The title of a line of the timeline, as its reader would say it. */
    public String title(TimelineEntry entry, boolean mine) {
        if (mine && entry.kind() == EntryKind.CITIZEN) {
            String own = words.maybe(entry.titleKey() + ".me");
            if (own != null) {
                return own;
            }
        }
        String by = entry.by();
        List<Object> args = new ArrayList<>();
        args.add(by == null ? words.say("by." + entry.kind().name()) : by);
        args.addAll(entry.titleArgs());
        return words.says(entry.titleKey(), args);
    }

    /** What an event of the record is about, in words. */
    public String event(String storedName) {
        String key = "event." + storedName;
        return words.maybe(key) == null ? "" : words.say(key, words.say("by.somebody"), "…", "…");
    }

    /** These roles, one after another. */
    public String roles(List<String> roles) {
        return roles.stream().map(words::role).collect(Collectors.joining(", "));
    }

    /** What stands under the date in a ruler. */
    public String under(RulerDay day) {
        String count = day.count() == null ? "" : Integer.toString(day.count());
        return switch (day.kind()) {
            case BEFORE -> day.note() == null ? "" : day.note();
            case START -> words.say("ruler.start");
            case PAUSED -> words.say("ruler.pause");
            case TODAY -> count.isEmpty() ? words.say("ruler.now") : words.say("ruler.today", count);
            case OVER -> "+" + count;
            case FREE -> day.note() == null ? "" : words.say("ruler.free");
            case COUNTED, LEFT, DUE -> count;
        };
    }

    /** The clock and its limit, as a desk says it. */
    public String clockName(ClockView clock) {
        return words.say(
                clock.workingDays() ? "desk.clock.words" : "desk.clock.words.calendar",
                words.first("clock.short." + clock.clock(), "clock.name." + clock.clock()),
                clock.limit());
    }

    /** The short name of a day of the week, Monday is 1. */
    public String weekday(int day) {
        return words.weekday(day);
    }
}
