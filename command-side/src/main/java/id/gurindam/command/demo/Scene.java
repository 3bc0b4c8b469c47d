package id.gurindam.command.demo;

import id.gurindam.events.organisation.CategoryOpened;
import org.jspecify.annotations.Nullable;

/** What a made-up course of events is made for: what was told, in which category, first in whose line, against whom. */
record Scene(
        Told told,
        CategoryOpened leaf,
        String unit,
        @Nullable String accused,
        Lots lots) {}
