package id.gurindam.web.security;

import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who speaks: an officer with appointments, a citizen at a device, or both; and the cases whose PIN was proved. */
public final class Caller {
    private final WhoMay whoMay;
    private final @Nullable Officer officer;
    private final String device;
    private final Set<String> provedCodes;

    private Caller(WhoMay whoMay, @Nullable Officer officer, String device, Set<String> provedCodes) {
        this.whoMay = whoMay;
        this.officer = officer;
        this.device = device;
        this.provedCodes = Set.copyOf(provedCodes);
    }

    /** Somebody without an account, at the device with this secret. */
    public static Caller citizen(WhoMay whoMay, String device) {
        return new Caller(whoMay, null, device, Set.of());
    }

    /** An officer who signed in. */
    public static Caller officer(WhoMay whoMay, Officer officer, String device) {
        return new Caller(whoMay, officer, device, Set.of());
    }

    /** True if the PIN of any case was proved. */
    public boolean provedAny() {
        return !provedCodes.isEmpty();
    }

    /** The same, having proved the PIN of this case. */
    public Caller withProved(String trackingCode) {
        Set<String> codes = new HashSet<>(provedCodes);
        codes.add(trackingCode);
        return new Caller(whoMay, officer, device, codes);
    }

    /** True for staff. */
    public boolean signedIn() {
        return officer != null;
    }

    /** The account, or null. */
    public @Nullable Officer officer() {
        return officer;
    }

    /** The opaque reference of the officer, or null. */
    public @Nullable String officerRef() {
        return officer == null ? null : officer.officerRef();
    }

    /** The roles held now. */
    public List<Appointment> appointments() {
        return officer == null ? List.of() : officer.appointments();
    }

    /** True if one of the roles is this one. */
    public boolean has(Role role) {
        return appointments().stream().anyMatch(held -> held.role() == role);
    }

    /** The units for which the officer speaks. */
    public Set<String> units() {
        return appointments().stream()
                .flatMap(held -> held.unitCode() == null ? Set.<String>of().stream() : Set.of(held.unitCode()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if the PIN of this case was proved. */
    public boolean proved(String trackingCode) {
        return provedCodes.contains(trackingCode);
    }

    /** The cases whose PIN was proved. */
    public Set<String> provedCodes() {
        return Collections.unmodifiableSet(provedCodes);
    }

    /** In which scope an Idempotency-Key is looked for: the officer's own, or that of everybody without an account. */
    public String keyScope() {
        return officer == null ? "citizen" : officer.officerRef();
    }

    /** A reference to this device that says nothing outside this case, so that what one device did cannot be linked. */
    public String deviceRefFor(String trackingCode) {
        try {
            byte[] text = (device + "\n" + trackingCode).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return "device-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** True if the role table allows it in such a case. */
    public boolean may(Act act, CaseFacts facts) {
        return whoMay.allows(this, act, facts);
    }

    /** True if there could be a case in which it is allowed. */
    public boolean mightDo(Act act) {
        return whoMay.mightAllow(this, act);
    }

    /** As whom it is done: under the appointment that allows it; refused otherwise. */
    public Actor actorFor(Act act, CaseFacts facts) {
        return whoMay.actor(this, act, facts).orElseThrow(() -> whoMay.refusal(this, act, facts));
    }
}
