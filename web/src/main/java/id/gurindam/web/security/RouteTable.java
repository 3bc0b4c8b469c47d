package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every address there is (routes.csv), the most particular first; what is not in it does not exist. */
final class RouteTable {
    private final List<Route> routes;

    RouteTable() {
        this.routes = RightsTable.read("routes.csv", RouteTable::route).stream()
                .sorted(Comparator.comparing(Route::path, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    List<Route> routes() {
        return routes;
    }

    /** The route of a request; refused with 404 or 405 if there is none. */
    Route.Found find(HttpMethod method, PathContainer path) {
        HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        for (Route route : routes) {
            PathPattern.PathMatchInfo match =
                    route.method().equals(asked) ? route.path().matchAndExtract(path) : null;
            if (match != null) {
                return route.found(match.getUriVariables().get("act")).orElseThrow(EdgeRefusal.NOT_FOUND::refused);
            }
        }
        Set<HttpMethod> others = routes.stream()
                .filter(route -> route.path().matches(path))
                .map(Route::method)
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        throw new MethodNotAllowedException(method, others);
    }

    private static Route route(String[] cells) {
        PathPattern path = PathPatternParser.defaultInstance.parse(cells[1]);
        HttpMethod method = HttpMethod.valueOf(cells[0].toUpperCase(Locale.ROOT));
        return switch (cells[2]) {
            case "PUBLIC" -> new Route(method, path, Route.Openness.PUBLIC, null);
            case "*" -> new Route(method, path, Route.Openness.BY_ACT_IN_PATH, null);
            default ->
                new Route(
                        method,
                        path,
                        Route.Openness.BY_ACT,
                        Act.ofWord(cells[2]).orElseThrow());
        };
    }
}
