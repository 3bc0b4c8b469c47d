package id.gurindam.web.architecture.canary.events;

/** Stands for the real one. */
public interface GurindamEvent {}
