package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act that is not possible here and now: who may do it, and a message that says when. */
public record ActElsewhere(
        String act, List<String> roles, @Nullable String when) {}
