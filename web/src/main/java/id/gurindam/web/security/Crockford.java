package id.gurindam.web.security;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The 32 signs of Crockford, without I, L, O and U, and what people write in their place. */
final class Crockford {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    static char sign(int value) {
        return SIGNS.charAt(value);
    }

    /** The value of a sign, or -1. */
    static int value(char sign) {
        return SIGNS.indexOf(sign);
    }

    /** What was meant: upper case, without anything but letters and digits, O read as 0 and I and L as 1. */
    static String meant(String typed) {
        StringBuilder meant = new StringBuilder();
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'O' -> meant.append('0');
                case 'I', 'L' -> meant.append('1');
                default -> {
                    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
                        meant.append(c);
                    }
                }
            }
        }
        return meant.toString();
    }

    static String random(RandomGenerator random, int length) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < length; i++) {
            signs.append(sign(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    /** In groups of four. */
    static String grouped(String signs) {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }
}
