package id.gurindam.web.architecture.canary.web;

import id.gurindam.web.architecture.canary.query.store.Shelf;

/** Reads a view's shelf. */
record StoringRoutes(Shelf shelf) {}
