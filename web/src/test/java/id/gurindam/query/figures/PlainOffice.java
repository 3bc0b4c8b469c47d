package id.gurindam.query.figures;

import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An office in which every unit is open and every word is on its list; windows are counted in plain days. */
final class PlainOffice implements OfficeFacts {
    static final String INSPEKTORAT = "103";
    static final String SETDA = "101";

    @Override
    public boolean unitIsOpen(String unitCode) {
        return true;
    }

    @Override
    public boolean categoryIsOpen(String categoryCode) {
        return true;
    }

    @Override
    public boolean isKelurahan(String code) {
        return true;
    }

    @Override
    public boolean outsideBodyIsListed(String body) {
        return true;
    }

    @Override
    public boolean isListed(String list, String code) {
        return true;
    }

    @Override
    public boolean supervisoryLikely(String categoryCode) {
        return false;
    }

    @Override
    public boolean consentNeeded(String level) {
        return false;
    }

    @Override
    public boolean officerServes(String officerRef, String unitCode) {
        return true;
    }

    @Override
    public String inspectorate() {
        return INSPEKTORAT;
    }

    @Override
    public String secretariat() {
        return SETDA;
    }

    @Override
    public int extensionsWithoutSuperior() {
        return 1;
    }

    @Override
    public Instant confirmationEnds(Instant claimedAt) {
        return claimedAt.plus(Duration.ofDays(10));
    }

    @Override
    public Instant reopenableUntil(Instant closedAt) {
        return closedAt.plus(Duration.ofDays(30));
    }

    @Override
    public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
        return Optional.empty();
    }
}
