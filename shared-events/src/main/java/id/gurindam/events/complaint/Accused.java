package id.gurindam.events.complaint;

import java.util.List;

/** The units (by code) and officers (by reference) that a complaint is about; they neither hold, see nor count it. */
public record Accused(List<String> units, List<String> officers) {
    /** Nobody is accused. */
    public static final Accused NOBODY = new Accused(List.of(), List.of());

    /** True if neither a unit nor an officer is accused. */
    public boolean isEmpty() {
        return units.isEmpty() && officers.isEmpty();
    }
}
