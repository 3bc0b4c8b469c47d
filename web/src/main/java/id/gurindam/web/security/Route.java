package id.gurindam.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;

/** One line of routes.csv: public, or for those who may do the act, which may be named by the address itself. */
record Route(
        HttpMethod method,
        PathPattern path,
        Openness openness,
        @Nullable Act act) {
    private static final String ATTRIBUTE = Route.class.getName();

    /** To whom a route is open. */
    enum Openness {
        PUBLIC,
        BY_ACT,
        BY_ACT_IN_PATH
    }

    /** A route as found for one request. */
    record Found(Route route, @Nullable Act act) {
        static final String NAME = ATTRIBUTE;
    }

    /** The act of a request to this route; nothing if the address names one that is not done to cases. */
    Optional<Found> found(@Nullable String actWord) {
        if (openness != Openness.BY_ACT_IN_PATH) {
            return Optional.of(new Found(this, act));
        }
        return Optional.ofNullable(actWord)
                .flatMap(Act::ofWord)
                .filter(Act::isDoneToCase)
                .map(named -> new Found(this, named));
    }
}
