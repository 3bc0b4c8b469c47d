package id.gurindam.web.architecture.canary.command.complaint;

import id.gurindam.web.architecture.canary.command.axon.Shell;

/** Knows the shell around it. */
public record ShellKnowingDecider(Shell shell) {}
