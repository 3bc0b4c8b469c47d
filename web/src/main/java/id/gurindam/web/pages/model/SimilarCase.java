package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** A case near by that may be the same. */
public record SimilarCase(
        String code,
        String title,
        int metres,
        int voices,
        String status,
        String holder,
        @Nullable Badge verdict) {}
