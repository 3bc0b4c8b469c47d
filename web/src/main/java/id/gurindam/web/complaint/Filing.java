package id.gurindam.web.complaint;

import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.FiledBy;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Answer;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.personal.Personal;
import id.gurindam.web.problem.EdgeRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a filing: every field that is wrong is named, and nothing is half done. */
final class Filing {
    private static final int SHORTEST = 20;

    private final Lookups lookups;
    private ComplaintCommand.@Nullable FileComplaint command;

    Filing(Lookups lookups) {
        this.lookups = lookups;
    }

    Filing read(FilingBody body, String code, String pinMac, String complaintId) {
        String category = Texts.code(body.categoryCode(), "categoryCode");
        FilingBody.PlaceBody place =
                body.place() == null ? new FilingBody.PlaceBody(null, null, null, null) : body.place();
        command = new ComplaintCommand.FileComplaint(
                complaintId,
                code,
                needed(body.kind(), "kind"),
                category,
                needed(body.visibility(), "visibility"),
                Texts.atLeast(SHORTEST, body.description(), "description"),
                kelurahan(place.kelurahanCode()),
                lookups.place().exact(place.latitude(), place.longitude()),
                Texts.maybe(place.words(), "place.words"),
                reporter(body.reporter()),
                answers(category, body.answers() == null ? Map.of() : body.answers()),
                files(body.files() == null ? List.of() : body.files(), complaintId),
                pinMac);
        return this;
    }

    ComplaintCommand.FileComplaint command() {
        if (command == null) {
            throw new IllegalStateException("nothing was read");
        }
        return command;
    }

    /** A citizen for herself, or an officer who wrote down what a citizen said. */
    FiledBy filedBy(Actor actor) {
        return actor.role() == Role.CITIZEN ? FiledBy.CITIZEN : FiledBy.OFFICER_FOR_CITIZEN;
    }

    private @Nullable String kelurahan(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!lookups.isKelurahan(code)) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused("place.kelurahanCode");
        }
        return code;
    }

    private static ComplaintCommand.@Nullable Reporter reporter(FilingBody.@Nullable ReporterBody body) {
        if (body == null || (blank(body.name()) && blank(body.email()) && blank(body.phone()))) {
            return null;
        }
        malformed(!blank(body.email()) && !Contacts.isEmail(body.email()), "reporter.email");
        malformed(!blank(body.phone()) && !Contacts.isPhone(body.phone()), "reporter.phone");
        return new ComplaintCommand.Reporter(
                "person-" + TimeOrderedIds.next(Instant.now()),
                Texts.maybe(body.name(), "reporter.name"),
                Texts.maybe(body.email(), "reporter.email"),
                Texts.maybe(body.phone(), "reporter.phone"));
    }

    private List<Answer> answers(String category, Map<String, Object> given) {
        List<Lookups.Question> questions =
                lookups.questions(category).orElseThrow(() -> EdgeRefusal.FIELD_NOT_LISTED.refused("categoryCode"));
        List<Answer> answers = new ArrayList<>();
        given.forEach((code, value) -> {
            Lookups.Question question = questions.stream()
                    .filter(q -> q.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> EdgeRefusal.FIELD_NOT_LISTED.refused("answers." + code));
            answer(question, value).ifPresent(answers::add);
        });
        return answers;
    }

    private static Optional<Answer> answer(Lookups.Question question, Object value) {
        String field = "answers." + question.code();
        List<String> values = values(value, field);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (question.choices().isEmpty()) {
            Personal words = Texts.needed(String.join("\n", values), field);
            return Optional.of(new Answer(question.code(), List.of(), words));
        }
        if (!question.choices().containsAll(values) || (values.size() > 1 && !question.several())) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused(field);
        }
        return Optional.of(new Answer(question.code(), values, null));
    }

    private static List<String> values(Object value, String field) {
        List<?> all = value instanceof List<?> several ? several : List.of(value);
        List<String> texts = new ArrayList<>();
        for (Object one : all) {
            if (!(one instanceof String text)) {
                throw EdgeRefusal.FIELD_MALFORMED.refused(field);
            }
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<FileRef> files(List<String> digests, String complaintId) {
        List<FileRef> files = new ArrayList<>();
        for (String digest : digests) {
            FileRef file = lookups.file(digest, complaintId);
            if (file == null) {
                throw EdgeRefusal.FIELD_NOT_LISTED.refused("files");
            }
            files.add(file);
        }
        return files;
    }

    private static void malformed(boolean wrong, String field) {
        if (wrong) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field);
        }
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw EdgeRefusal.FIELD_MISSING.refused(field);
        }
        return value;
    }
}
