package id.gurindam.web.security;

import id.gurindam.web.problem.EdgeRefusal;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 19 MiB, two passes and one lane (ASVS 11.4.2); two at a time, so that guessing cannot fill the memory. */
public final class Passwords {
    /** The shortest password that a person may choose. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int RANDOM_SIGNS = 12;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore lanes = new Semaphore(2);
    private final String nobody = hash("nobody has this password");

    /** A random one, to be told once: sixty bits that can be read out on the telephone. */
    static String random() {
        return Crockford.grouped(Crockford.random(new SecureRandom(), RANDOM_SIGNS))
                .toLowerCase(Locale.ROOT);
    }

    /** Refuses what a person may not choose for the account of this name. */
    static void requireGood(String password, String username) {
        if (password.length() < SHORTEST || password.equalsIgnoreCase(username)) {
            throw EdgeRefusal.PASSWORD_TOO_SHORT.refused("password");
        }
        if (password.length() > LONGEST) {
            throw EdgeRefusal.FIELD_TOO_LONG.refused("password");
        }
    }

    /** What is kept of it. */
    public String hash(String password) {
        lanes.acquireUninterruptibly();
        try {
            return String.valueOf(argon.encode(password));
        } finally {
            lanes.release();
        }
    }

    /** True if it is the password of the account; for an account that is not there it works as long, for nothing. */
    public boolean matches(String typed, @Nullable Account account) {
        String password = typed.length() > LONGEST ? "" : typed;
        lanes.acquireUninterruptibly();
        try {
            boolean same = argon.matches(password, account == null ? nobody : account.passwordHash());
            return same && account != null && account.enabled();
        } finally {
            lanes.release();
        }
    }
}
