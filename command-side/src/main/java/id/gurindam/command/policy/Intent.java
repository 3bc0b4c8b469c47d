package id.gurindam.command.policy;

import id.gurindam.command.GurindamCommand;
import java.time.Instant;

/** What a policy wants to follow: something now, something at an instant, or something planned that shall no longer happen. */
public sealed interface Intent {

    /** This shall be asked now. */
    record Now(GurindamCommand command) implements Intent {}

    /** This shall be asked at this instant; it takes the place of whatever was planned under the same key. */
    record At(String key, Instant at, GurindamCommand command) implements Intent {}

    /** Whatever was planned under this key shall no longer be asked. */
    record Cancel(String key) implements Intent {}
}
