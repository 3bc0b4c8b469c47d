package id.gurindam.command;

/** Something that somebody wants to happen; it happens only if the rules of its subject allow it. */
public interface GurindamCommand {
    /** The subject that it is meant for: the name of its stream. */
    String target();
}
