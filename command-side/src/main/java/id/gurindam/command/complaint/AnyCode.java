package id.gurindam.command.complaint;

import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The office, as if every code were on its list: for asking what is possible before a code is chosen. */
record AnyCode(OfficeFacts office) implements OfficeFacts {
    static final String UNIT = "any-unit";

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
        return office.supervisoryLikely(categoryCode);
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
        return UNIT;
    }

    @Override
    public String secretariat() {
        return UNIT;
    }

    @Override
    public int extensionsWithoutSuperior() {
        return office.extensionsWithoutSuperior();
    }

    @Override
    public Optional<Instant> workDue(CaseFile file, Instant now) {
        return office.workDue(file, now);
    }

    @Override
    public Instant confirmationEnds(Instant claimedAt) {
        return office.confirmationEnds(claimedAt);
    }

    @Override
    public Instant reopenableUntil(Instant closedAt) {
        return office.reopenableUntil(closedAt);
    }

    @Override
    public ZoneId zone() {
        return office.zone();
    }

    @Override
    public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
        return office.route(categoryCode, kelurahanCode);
    }
}
