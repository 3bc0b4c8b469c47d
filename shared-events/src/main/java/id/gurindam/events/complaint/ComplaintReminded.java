package id.gurindam.events.complaint;

/**
 * Whoever has the next word was reminded before this clock ran out, by this step of the rules (for the reporter's window
 * the first or second reminder). Where contentShown is false the level learns that something is nearly late and nothing
 * of what it says.
 */
public record ComplaintReminded(String complaintId, String clock, int step, String level, boolean contentShown)
        implements ComplaintEvent {}
