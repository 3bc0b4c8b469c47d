package id.gurindam.web.security;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Argon2id with 19 MiB, two passes and one lane (ASVS 11.4.2); two at a time, so that guessing cannot fill the memory. */
public final class Passwords {
    /** The shortest password that a person may choose. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore lanes = new Semaphore(2);
    private final String nobody = hash("nobody has this password");

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
