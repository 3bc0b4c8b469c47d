package id.gurindam.events.organisation;

import java.time.DayOfWeek;
import java.util.List;

/** From when to when the office is open on these days, as HH:mm (24:00 is the end of the day), and its breaks. */
public record Hours(List<DayOfWeek> days, String open, String close, List<Pause> breaks) {
    /** A break. */
    public record Pause(String from, String to) {}
}
