package id.gurindam.web.journey;

import java.net.URI;

/** A running program that can be spoken to. */
public interface House {
    /** The address of this path. */
    URI at(String path);
}
