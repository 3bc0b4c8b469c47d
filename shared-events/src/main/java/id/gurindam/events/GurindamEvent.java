package id.gurindam.events;

/** A fact that happened to one of the subjects of the platform; never changed, never taken back. */
public interface GurindamEvent {}
