package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.util.List;

/** The unit did something about the matter and wrote it down. */
public record ActionLogged(String complaintId, String unitCode, Personal text, List<FileRef> files)
        implements ComplaintEvent {}
