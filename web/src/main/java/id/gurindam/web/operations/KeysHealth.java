package id.gurindam.web.operations;

import id.gurindam.record.keys.Vault;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * A key store in which a key does not open is out of service for whoever watches over the house; the house stays ready,
 * since every other key opens.
 */
@Component("keysHealthIndicator")
final class KeysHealth implements HealthIndicator {
    private final Vault vault;

    KeysHealth(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Health health() {
        return vault.damage()
                .map(why -> Health.outOfService().withDetail("why", why).build())
                .orElseGet(() -> Health.up().build());
    }
}
