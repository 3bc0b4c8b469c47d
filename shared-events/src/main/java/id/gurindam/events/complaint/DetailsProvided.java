package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.util.List;

/** The reporter answered what the city had asked, or added to the case unasked. */
public record DetailsProvided(String complaintId, Personal text, List<FileRef> files) implements ComplaintEvent {}
