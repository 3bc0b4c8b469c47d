package id.gurindam.events.wire;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As if a note had once been a list of remarks: the older revision that no event has had yet. */
final class MadeUpPast implements Upcaster {

    static EventCodec codec() {
        return new EventCodec(List.of(new MadeUpPast()));
    }

    static ObjectNode stored(String envelope) {
        ObjectNode note = JsonMapper.builder().build().createObjectNode().put("complaintId", "complaint-1");
        note.putArray("remarks").addObject().put("$sealed", envelope);
        return note;
    }

    @Override
    public String eventName() {
        return "complaint.note-added";
    }

    @Override
    public int fromRevision() {
        return 0;
    }

    @Override
    public ObjectNode upcast(ObjectNode stored) {
        stored.set("text", stored.remove("remarks").get(0));
        return stored;
    }
}
