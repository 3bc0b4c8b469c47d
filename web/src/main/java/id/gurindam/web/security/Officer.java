package id.gurindam.web.security;

import id.gurindam.web.pages.SignedIn;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with an account who has signed in, with the roles held at this very request. */
public record Officer(
        String username,
        String officerRef,
        String displayName,
        boolean mustChange,
        List<Appointment> appointments,
        @Nullable String unitName)
        implements Principal, SignedIn {

    @Override
    public String getName() {
        return username;
    }

    @Override
    public Set<String> roleNames() {
        return appointments.stream().map(held -> held.role().name()).collect(Collectors.toUnmodifiableSet());
    }
}
