package id.gurindam.web.architecture.canary.query.store;

/** Stands for the views' store. */
public record Shelf(String name) {}
