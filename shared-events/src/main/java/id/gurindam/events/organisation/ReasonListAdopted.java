package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A closed list of grounds, reasons, purposes or levels was adopted as a whole; it replaces the list of that name. */
public record ReasonListAdopted(
        String list, List<ListEntry> entries, @Nullable Personal reason) implements RuleEvent {}
