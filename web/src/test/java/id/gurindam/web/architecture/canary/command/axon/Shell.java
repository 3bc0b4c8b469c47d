package id.gurindam.web.architecture.canary.command.axon;

/** Stands for the shell. */
public final class Shell {
    private Shell() {}
}
