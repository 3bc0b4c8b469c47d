package id.gurindam.events;

import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceMeans;
import id.gurindam.events.voice.VoiceWithdrawn;
import java.util.List;

/** Examples of the voices beside a case. */
public final class VoiceFacts {
    static final List<GurindamEvent> ALL = List.of(
            new VoiceAdded(ComplaintFacts.ID, "voice-1", VoiceMeans.DEVICE),
            new VoiceWithdrawn(ComplaintFacts.ID, "voice-1"));

    private VoiceFacts() {}
}
