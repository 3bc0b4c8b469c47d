package id.gurindam.web.security;

import java.security.Principal;

/** Somebody with an account who has signed in; what he may is asked anew each time. */
public record Officer(String username, String officerRef, String displayName, boolean mustChange) implements Principal {
    @Override
    public String getName() {
        return username;
    }
}
