package id.gurindam.command.complaint;

import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.personal.Personal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examples that the tests share: fixed people, fixed units, fixed days. */
final class ComplaintFacts {
    static final Instant MONDAY = Instant.parse("2026-06-01T02:00:00Z");
    static final String ID = "complaint-1";
    static final String MASTER = "complaint-0";
    static final String SETDA = "101";
    static final String INSPEKTORAT = "103";
    static final String DLH = "122";
    static final String DPUPR = "124";
    static final String DISKOMINFO = "125";
    static final String ABOLISHED = "199";

    static final Actor REPORTER = Actor.citizen("reporter");
    static final Actor COORDINATOR = new Actor("coordinator", Role.COORDINATOR, DISKOMINFO);
    static final Actor OFFICER = new Actor("officer", Role.UNIT_OFFICER, DLH);
    static final Actor HEAD = new Actor("head", Role.UNIT_HEAD, DLH);
    static final Actor STRANGER = new Actor("stranger", Role.UNIT_OFFICER, DPUPR);
    static final Actor OTHER_HEAD = new Actor("other-head", Role.UNIT_HEAD, DPUPR);
    static final Actor INSPECTOR = new Actor("inspector", Role.UNIT_OFFICER, INSPEKTORAT);
    static final Actor MANAGER = new Actor("manager", Role.MANAGER, null);
    static final Actor SEKDA = new Actor("sekda", Role.SEKDA, null);
    static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, null);
    static final Actor INFORMATION_OFFICER = new Actor("ppid", Role.INFORMATION_OFFICER, null);
    static final Actor ANALYST = new Actor("analyst", Role.ANALYST, null);
    static final Actor MODERATOR = new Actor("moderator", Role.MODERATOR, null);
    static final Actor PROTECTION_OFFICER = new Actor("ppdp", Role.DATA_PROTECTION_OFFICER, null);
    static final Actor ADMINISTRATOR = new Actor("admin", Role.ADMINISTRATOR, null);
    static final List<Actor> EVERYBODY = List.of(
            REPORTER,
            COORDINATOR,
            OFFICER,
            HEAD,
            STRANGER,
            OTHER_HEAD,
            MANAGER,
            SEKDA,
            AUDITOR,
            INFORMATION_OFFICER,
            ANALYST,
            MODERATOR,
            PROTECTION_OFFICER,
            ADMINISTRATOR,
            Actor.SYSTEM);

    private ComplaintFacts() {}

    static Personal words(String text) {
        return Personal.of(text);
    }

    static FileRef photo(String digest) {
        return new FileRef(digest, "image/jpeg", 1000);
    }

    static Accused about(String... units) {
        return new Accused(List.of(units), List.of());
    }

    static Duration days(long days) {
        return Duration.ofDays(days);
    }

    /** An office where windows are counted in plain days, so that the tests can be read without a calendar. */
    static final class PlainOffice implements OfficeFacts {
        @Override
        public boolean unitIsOpen(String unitCode) {
            return !unitCode.equals(ABOLISHED);
        }

        @Override
        public boolean categoryIsOpen(String categoryCode) {
            return !categoryCode.equals("retired");
        }

        @Override
        public boolean isKelurahan(String code) {
            return code.startsWith("21.72.");
        }

        @Override
        public boolean outsideBodyIsListed(String body) {
            return List.of("PLN", "KSOP").contains(body);
        }

        @Override
        public boolean isListed(String list, String code) {
            return switch (list) {
                case "declineGrounds" -> code.equals("TOO_GENERAL");
                case "returnReasons" -> code.equals("NOT_OUR_DUTY");
                case "transferReasons" -> code.equals("OWNER_FOUND");
                case "pauseReasons" -> code.equals("PLACE_NEEDED");
                case "extensionReasons" -> code.equals("WEATHER");
                case "cannotActGrounds" -> code.equals("RULES_FORBID");
                case "escalationLevels" -> List.of("MANAGER", "OMBUDSMAN").contains(code);
                default -> throw new IllegalArgumentException(list);
            };
        }

        @Override
        public boolean supervisoryLikely(String categoryCode) {
            return categoryCode.equals("pungli.layanan");
        }

        @Override
        public boolean consentNeeded(String level) {
            return level.equals("OMBUDSMAN");
        }

        @Override
        public boolean officerServes(String officerRef, String unitCode) {
            return officerRef.startsWith("officer") && unitCode.equals(DLH);
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
            return claimedAt.plus(days(10));
        }

        @Override
        public Instant reopenableUntil(Instant closedAt) {
            return closedAt.plus(days(30));
        }

        @Override
        public Optional<String> route(String categoryCode, @Nullable String kelurahanCode) {
            return Optional.empty();
        }
    }
}
