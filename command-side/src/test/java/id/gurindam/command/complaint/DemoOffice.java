package id.gurindam.command.complaint;

import id.gurindam.command.complaint.ComplaintFacts.PlainOffice;
import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The office as the file of the demonstration city has it, with windows in plain days. */
final class DemoOffice implements OfficeFacts {
    private final PlainOffice plain = new PlainOffice();
    private final JsonNode city;

    DemoOffice(JsonNode city) {
        this.city = city;
    }

    /** The code of the unit with this short name. */
    String unit(String shortName) {
        return StreamSupport.stream(city.get("units").spliterator(), false)
                .filter(unit -> unit.get("short").asString().equals(shortName))
                .map(unit -> unit.get("code").asString())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(shortName));
    }

    @Override
    public boolean unitIsOpen(String unitCode) {
        return isListed("units", unitCode);
    }

    @Override
    public boolean categoryIsOpen(String categoryCode) {
        return true;
    }

    @Override
    public boolean isKelurahan(String code) {
        return isListed("kelurahan", code);
    }

    @Override
    public boolean outsideBodyIsListed(String body) {
        return isListed("externalBodies", body);
    }

    @Override
    public boolean isListed(String list, String code) {
        return StreamSupport.stream(city.get(list).spliterator(), false)
                .anyMatch(entry -> entry.get("code").asString().equals(code));
    }

    @Override
    public boolean supervisoryLikely(String categoryCode) {
        return categoryCode.equals("supervisory");
    }

    @Override
    public boolean consentNeeded(String level) {
        return plain.consentNeeded(level);
    }

    @Override
    public boolean officerServes(String officerRef, String unitCode) {
        return true;
    }

    @Override
    public String inspectorate() {
        return unit("Inspektorat");
    }

    @Override
    public String secretariat() {
        return unit("Setda");
    }

    @Override
    public int extensionsWithoutSuperior() {
        return plain.extensionsWithoutSuperior();
    }

    @Override
    public Instant confirmationEnds(Instant claimedAt) {
        return plain.confirmationEnds(claimedAt);
    }

    @Override
    public Instant reopenableUntil(Instant closedAt) {
        return plain.reopenableUntil(closedAt);
    }

    @Override
    public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
        return Optional.empty();
    }
}
