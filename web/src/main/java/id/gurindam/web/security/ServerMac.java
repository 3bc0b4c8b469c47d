package id.gurindam.web.security;

/** HMAC-SHA-256 under a key that only the server has, one for each purpose. */
@FunctionalInterface
public interface ServerMac {
    /** The mac of the message for this purpose. */
    byte[] mac(String purpose, byte[] message);
}
