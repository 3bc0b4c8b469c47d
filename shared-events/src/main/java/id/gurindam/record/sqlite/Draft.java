package id.gurindam.record.sqlite;

import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.KeptAnswer;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordRefusal;
import id.gurindam.record.RecordedEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One transaction in the making: each append is taken or refused by itself, and what is taken counts for those behind it. */
final class Draft {
    private final StreamEnds ends;
    private final AnswerBook answerBook;
    private final long before;
    private final Map<String, Long> moved = new HashMap<>();
    private final Map<KeyDigest, KeptAnswer> answers = new LinkedHashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();

    Draft(StreamEnds ends, AnswerBook answerBook, long head) {
        this.ends = ends;
        this.answerBook = answerBook;
        this.before = head;
    }

    /** Takes the append, or throws {@link RecordRefusal} and is as before. */
    Appended take(Append append, Instant recordedAt) throws SQLException {
        Append.@Nullable Keyed keyed = append.keyed();
        KeyDigest key = keyed == null ? null : KeyDigest.of(keyed.key());
        if (key != null) {
            refuseUsed(key, recordedAt);
        }
        refuseMoved(append.unchanged());
        Map<String, Long> newEnds = newEnds(append.events());
        long first = before + events.size() + 1;
        Appended appended = new Appended(first, first + append.events().size() - 1, recordedAt);
        if (keyed != null && key != null) {
            byte[] answer = keyed.answer().answer(appended);
            answers.put(key, new KeptAnswer(keyed.bodyDigest(), answer, appended.lastPosition()));
        }
        moved.putAll(newEnds);
        append.events().forEach(event -> events.add(recorded(event, before + events.size() + 1, recordedAt)));
        return appended;
    }

    /** Takes over one event of a history with the time at which it was written down. */
    void takeOver(NewEvent event, Instant recordedAt) throws SQLException {
        if (event.sequence() != end(event.streamId()) + 1) {
            throw new RecordRefusal.SequenceTaken(event.streamId(), event.sequence());
        }
        moved.put(event.streamId(), event.sequence());
        events.add(recorded(event, before + events.size() + 1, recordedAt));
    }

    boolean isEmpty() {
        return events.isEmpty() && answers.isEmpty();
    }

    List<RecordedEvent> events() {
        return events;
    }

    Map<String, Long> moved() {
        return moved;
    }

    Map<KeyDigest, KeptAnswer> answers() {
        return answers;
    }

    private void refuseUsed(KeyDigest key, Instant now) throws SQLException {
        Optional<KeptAnswer> kept = Optional.ofNullable(answers.get(key));
        if (kept.isEmpty()) {
            kept = answerBook.answer(key, now);
        }
        if (kept.isPresent()) {
            throw new RecordRefusal.KeyUsed(kept.get());
        }
    }

    private void refuseMoved(List<Append.Unchanged> unchanged) throws SQLException {
        for (Append.Unchanged stream : unchanged) {
            if (end(stream.streamId()) != stream.lastSequence()) {
                throw new RecordRefusal.StreamMoved(stream.streamId());
            }
        }
    }

    private Map<String, Long> newEnds(List<NewEvent> wanted) throws SQLException {
        Map<String, Long> newEnds = new HashMap<>();
        for (NewEvent event : wanted) {
            Long mine = newEnds.get(event.streamId());
            long last = mine == null ? end(event.streamId()) : mine;
            if (event.sequence() != last + 1) {
                throw new RecordRefusal.SequenceTaken(event.streamId(), event.sequence());
            }
            newEnds.put(event.streamId(), event.sequence());
        }
        return newEnds;
    }

    private long end(String streamId) throws SQLException {
        Long mine = moved.get(streamId);
        return mine == null ? ends.of(streamId) : mine;
    }

    private static RecordedEvent recorded(NewEvent event, long position, Instant recordedAt) {
        return new RecordedEvent(
                position,
                event.eventId(),
                event.subject(),
                event.streamId(),
                event.sequence(),
                event.name(),
                event.revision(),
                event.payload(),
                event.metadata(),
                event.occurredAt().truncatedTo(ChronoUnit.MICROS),
                recordedAt.truncatedTo(ChronoUnit.MICROS));
    }
}
