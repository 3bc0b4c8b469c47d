package id.gurindam.command.voice;

import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.voice.VoiceWithdrawn;
import java.util.HashSet;
import java.util.Set;

/** The voices that count beside one complaint, each once. */
public record Voices(Set<String> refs) {

    /** Nobody has spoken yet. */
    public static Voices none() {
        return new Voices(Set.of());
    }

    /** The voices after this event. */
    public static Voices evolve(Voices past, VoiceEvent event) {
        Set<String> refs = new HashSet<>(past.refs);
        switch (event) {
            case VoiceAdded added -> refs.add(added.voiceRef());
            case VoiceWithdrawn withdrawn -> refs.remove(withdrawn.voiceRef());
        }
        return new Voices(Set.copyOf(refs));
    }
}
