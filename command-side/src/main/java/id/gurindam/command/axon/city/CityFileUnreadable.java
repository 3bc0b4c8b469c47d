package id.gurindam.command.axon.city;

/** The file of the city cannot be taken over; the message names the path within it. */
public final class CityFileUnreadable extends RuntimeException {
    CityFileUnreadable(String message) {
        super("city file: " + message);
    }

    CityFileUnreadable(String message, Throwable cause) {
        super("city file: " + message, cause);
    }
}
