package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.INFORMATION_OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.MONDAY;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.ComplaintFacts.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.ComplaintCommand.AcceptRouting;
import id.gurindam.command.complaint.ComplaintCommand.AddNote;
import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CloseWithObjection;
import id.gurindam.command.complaint.ComplaintCommand.ConfirmOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.command.complaint.ComplaintCommand.DeclineComplaint;
import id.gurindam.command.complaint.ComplaintCommand.DisputeOutcome;
import id.gurindam.command.complaint.ComplaintCommand.DoubtEvidence;
import id.gurindam.command.complaint.ComplaintCommand.EscalateComplaint;
import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ForwardOutside;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.complaint.ComplaintCommand.LogAction;
import id.gurindam.command.complaint.ComplaintCommand.MergeIntoComplaint;
import id.gurindam.command.complaint.ComplaintCommand.PassToInformationOfficer;
import id.gurindam.command.complaint.ComplaintCommand.ProvideDetails;
import id.gurindam.command.complaint.ComplaintCommand.RecordOutsideAnswer;
import id.gurindam.command.complaint.ComplaintCommand.ReopenComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ReplyToReporter;
import id.gurindam.command.complaint.ComplaintCommand.RequestDetails;
import id.gurindam.command.complaint.ComplaintCommand.ReturnRouting;
import id.gurindam.command.complaint.ComplaintCommand.RouteToUnit;
import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.command.complaint.ComplaintCommand.TransferComplaint;
import id.gurindam.command.complaint.ComplaintCommand.VerifyComplaint;
import id.gurindam.command.complaint.ComplaintCommand.WithdrawComplaint;
import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stories of the demonstration city, act by act through the real decisions: each act must be allowed. */
class StoriesOfTheDemoTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Words of the stories and the codes of the city's lists that stand for them. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Perumda Tirta Kepri", "TIRTAKEPRI"),
            Map.entry("KSOP / Pelindo", "KSOP"),
            Map.entry("KSOP Tanjungpinang", "KSOP"),
            Map.entry("Distrik Navigasi / KSOP", "KSOP"),
            Map.entry("Dinas PUPP Provinsi Kepri", "PUPP-PROV"),
            Map.entry("PLN", "PLN"),
            Map.entry("belum dianggarkan", "NO_BUDGET_THIS_YEAR"),
            Map.entry("bukan kewajiban kota", "RULES_FORBID"),
            Map.entry("di luar kewenangan", "RULES_FORBID"),
            Map.entry("Sekda", "SEKDA"),
            Map.entry("manajer", "MANAGER"));

    private final DemoOffice office = new DemoOffice(JSON.readTree(resource("city/tanjungpinang.json")));
    private final Map<String, JsonNode> complaints = lines("demo/complaints.jsonl")
            .collect(Collectors.toMap(node -> node.get("id").asString(), node -> node));

    @TestFactory
    Stream<DynamicTest> every_story_is_allowed_from_its_first_act_to_its_last() {
        return lines("demo/cases.jsonl")
                .map(story -> DynamicTest.dynamicTest(
                        story.get("complaint").asString() + " "
                                + story.get("story").asString(),
                        () -> play(story)));
    }

    private void play(JsonNode told) {
        JsonNode complaint = complaints.get(told.get("complaint").asString());
        Story story = Story.begin(office).then(REPORTER, filing(Objects.requireNonNull(complaint)));
        for (JsonNode act : told.get("acts")) {
            Instant at =
                    MONDAY.plusMillis(Math.round(act.get("afterWorkingDays").asDouble() * 86_400_000));
            Actor actor = actor(act, story.state());
            ComplaintCommand command = command(act, story.state());
            Story atLast = story.later(Duration.between(story.now(), at));
            assertThat(atLast.answer(actor, command)).as("%s", act).doesNotMatch("[A-Z_]+( \\w+)?");
            story = atLast.then(actor, command);
        }
    }

    private FileComplaint filing(JsonNode complaint) {
        return new FileComplaint(
                ID,
                "TPI-7K3M-9QX2",
                ComplaintKind.valueOf(complaint.get("kind").asString()),
                complaint.path("supervisory").asBoolean(false) ? "supervisory" : "other",
                Visibility.valueOf(complaint.get("visibility").asString()),
                words(complaint.get("text").asString()),
                complaint.hasNonNull("kelurahanCode")
                        ? complaint.get("kelurahanCode").asString()
                        : null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "mac");
    }

    private Actor actor(JsonNode act, Complaint state) {
        return switch (act.get("act").asString()) {
            // The stories let the office write this down; the act is that of the head of the unit.
            case "close-with-objection" -> new Actor("kepala", Role.UNIT_HEAD, state.holder());
            case "transfer" -> unitActor(act, "fromUnit");
            default -> speaker(act);
        };
    }

    private Actor speaker(JsonNode act) {
        return switch (act.get("by").asString()) {
            case "warga" -> REPORTER;
            case "koordinator" -> COORDINATOR;
            case "petugas", "kepala" -> unitActor(act, "unit");
            case "manajer" -> MANAGER;
            case "auditor" -> AUDITOR;
            case "ppid" -> INFORMATION_OFFICER;
            case "timer" -> Actor.SYSTEM;
            default -> throw new IllegalArgumentException(act.toString());
        };
    }

    private Actor unitActor(JsonNode act, String field) {
        Role role = act.get("by").asString().equals("kepala") ? Role.UNIT_HEAD : Role.UNIT_OFFICER;
        String unit = office.unit(act.get(field).asString());
        return new Actor(role + "-" + unit, role, unit);
    }

    private ComplaintCommand command(JsonNode act, Complaint state) {
        Personal text = words(act.path("text").asString("-"));
        return switch (act.get("act").asString()) {
            case "verify" -> verification(act, state);
            case "request-details" -> new RequestDetails(ID, null, text);
            case "provide-details" -> new ProvideDetails(ID, text, List.of());
            case "correct-classification" ->
                new CorrectClassification(
                        ID, Classification.valueOf(act.get("classification").asString()), null, about(), text);
            case "decline" -> new DeclineComplaint(ID, "NOT_PUBLIC_SERVICE", text);
            case "merge-into" -> new MergeIntoComplaint(ID, act.get("into").asString(), "TPI", true, text);
            case "withdraw" -> new WithdrawComplaint(ID, text);
            case "escalate" -> new EscalateComplaint(ID, code(act, "level"), text);
            case "window-lapses" -> new LapseConfirmationWindow(ID);
            default -> routingOrWork(act, text);
        };
    }

    private VerifyComplaint verification(JsonNode act, Complaint state) {
        Classification classification =
                Classification.valueOf(act.get("classification").asString());
        boolean secret = ((OnFile) state).file().origin().visibility() == Visibility.SECRET;
        boolean published = !secret && classification != Classification.SUPERVISORY;
        return new VerifyComplaint(ID, classification, published ? words("Terbit") : null, about(), null, List.of());
    }

    private ComplaintCommand routingOrWork(JsonNode act, Personal text) {
        return switch (act.get("act").asString()) {
            case "forward-outside" -> new ForwardOutside(ID, code(act, "body"), null, text);
            case "record-outside-answer" -> new RecordOutsideAnswer(ID, text, null);
            case "pass-to-information-officer" -> new PassToInformationOfficer(ID, text);
            case "route-to-unit" ->
                new RouteToUnit(ID, office.unit(act.get("unit").asString()), text);
            case "accept-routing" -> new AcceptRouting(ID);
            case "return-routing" -> new ReturnRouting(ID, null, null, text);
            case "transfer" ->
                new TransferComplaint(ID, office.unit(act.get("unit").asString()), null, text);
            case "note" -> new AddNote(ID, text);
            case "reply" -> new ReplyToReporter(ID, text, ReplyManner.PERSON, null);
            case "log-action" -> new LogAction(ID, text, List.of());
            case "doubt-evidence" -> new DoubtEvidence(ID, null, text);
            default -> outcome(act, text);
        };
    }

    private ComplaintCommand outcome(JsonNode act, Personal text) {
        return switch (act.get("act").asString()) {
            case "tell-extension" -> new TellExtension(ID, null, text, newDate(act));
            case "claim-outcome" ->
                new ClaimOutcome(
                        ID,
                        OutcomeKind.valueOf(act.get("kind").asString()),
                        text,
                        List.of(),
                        words("Contoh tanpa foto"),
                        act.has("ground") ? code(act, "ground") : null);
            case "confirm-outcome" -> new ConfirmOutcome(ID, act.get("rating").asInt(), text);
            case "dispute-outcome" -> new DisputeOutcome(ID, text);
            case "reopen" -> new ReopenComplaint(ID, text);
            case "close-with-objection" -> new CloseWithObjection(ID, text);
            default -> throw new IllegalArgumentException(act.toString());
        };
    }

    private LocalDate newDate(JsonNode act) {
        long days = Math.round(act.get("newDateWorkingDays").asDouble());
        return LocalDate.ofInstant(MONDAY.plus(days(days)), office.zone());
    }

    private static String code(JsonNode act, String field) {
        return Objects.requireNonNull(CODES.get(act.get(field).asString()), () -> act.toString());
    }

    private static Stream<JsonNode> lines(String name) {
        return resource(name).lines().map(JSON::readTree);
    }

    private static String resource(String name) {
        try (InputStream in = Complaint.class.getResourceAsStream("/id/gurindam/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
