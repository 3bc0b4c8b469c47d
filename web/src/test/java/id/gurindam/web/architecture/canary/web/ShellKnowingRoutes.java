package id.gurindam.web.architecture.canary.web;

import id.gurindam.web.architecture.canary.command.axon.Shell;

/** Reaches behind the counter. */
record ShellKnowingRoutes(Shell shell) {}
