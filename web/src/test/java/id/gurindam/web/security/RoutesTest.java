package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.http.HttpMethod;

class RoutesTest extends DoorTestBase {
    private static final RouteTable ROUTES = new RouteTable();
    private static final Set<String> SIGNING =
            Set.of("POST /masuk", "POST /keluar", "GET /masuk/pertama", "POST /sandi");

    /** One address of a route, and the act that is asked for there; none where everybody may. */
    record Address(HttpMethod method, String path, @Nullable Act act) {
        boolean opensTo(@Nullable Role role) {
            if (act == null) {
                return true;
            }
            Set<Role> roles = People.TABLE.rolesFor(act);
            return roles.contains(Role.CITIZEN) || (role != null && roles.contains(role));
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SYSTEM"})
    void every_route_opens_to_the_roles_of_the_table_and_to_no_other(Role role) {
        Knocking officer = stranger();
        officer.signIn(role.name(), DoorTestHouse.PASSWORD);
        String token = officer.get("/lacak").body();
        for (Address address : addresses()) {
            int expected = address.opensTo(role) ? 200 : 403;
            assertThat(knock(officer, address, token).statusCode())
                    .as("%s at %s", role, address)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to() {
        Knocking stranger = stranger();
        String token = stranger.get("/lacak").body();
        for (Address address : addresses()) {
            HttpResponse<String> answer = knock(stranger, address, token);
            int closed = address.path.startsWith("/api") ? 401 : 302;
            assertThat(answer.statusCode()).as("%s", address).isEqualTo(address.opensTo(null) ? 200 : closed);
            if (answer.statusCode() == 302) {
                assertThat(answer.headers().firstValue("Location")).contains("/masuk");
            }
        }
    }

    private static HttpResponse<String> knock(Knocking who, Address address, String token) {
        return who.send(
                address.method.name(),
                address.path,
                address.method.equals(HttpMethod.POST) ? "{\"words\":\"x\"}" : "",
                "Content-Type",
                "application/json",
                "X-CSRF-TOKEN",
                token,
                "Sec-Fetch-Site",
                "same-origin");
    }

    static List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (Route route : ROUTES.routes()) {
            String path = route.path()
                    .getPatternString()
                    .replace("{code}", DoorTestHouse.code())
                    .replace("{list}", "units")
                    .replace("{view}", "caselist")
                    .replace("{digest}", "0".repeat(64))
                    .replace("{id}", "0".repeat(32))
                    .replace("/gaya/**", "/gaya")
                    .replace("/**", "/x");
            if (SIGNING.contains(route.method() + " " + path)
                    || path.contains("masuk/pertama")
                    || path.startsWith("/aset")) {
                continue;
            }
            if (route.openness() == Route.Openness.BY_ACT_IN_PATH) {
                Arrays.stream(Act.values())
                        .filter(Act::isDoneToCase)
                        .map(act -> new Address(route.method(), path.replace("{act}", act.word()), act))
                        .forEach(addresses::add);
            } else {
                addresses.add(new Address(route.method(), path, route.act()));
            }
        }
        return addresses;
    }
}
