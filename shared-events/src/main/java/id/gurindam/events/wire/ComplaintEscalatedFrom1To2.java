package id.gurindam.events.wire;

import tools.jackson.databind.node.ObjectNode;

/** Until the ladder came, every case was raised by a person, and with everything in it. */
final class ComplaintEscalatedFrom1To2 implements Upcaster {
    @Override
    public String eventName() {
        return "complaint.escalated";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode stored) {
        return stored.put("contentShown", true);
    }
}
