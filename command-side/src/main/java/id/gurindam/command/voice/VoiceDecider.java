package id.gurindam.command.voice;

import static id.gurindam.command.voice.VoiceRefusal.COMPLAINT_CLOSED;
import static id.gurindam.command.voice.VoiceRefusal.VOICE_UNKNOWN;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.voice.VoiceCommand.AddVoice;
import id.gurindam.command.voice.VoiceCommand.WithdrawVoice;
import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.voice.VoiceWithdrawn;
import java.util.List;

/** Who may say "me too": each contact or device once, as long as the case is open. */
public final class VoiceDecider {
    private VoiceDecider() {}

    /** What happens if this is asked now; a voice that counts already is not counted again. */
    public static List<VoiceEvent> decide(Voices past, VoiceCommand command) {
        return switch (command) {
            case AddVoice c -> add(past, c);
            case WithdrawVoice c -> withdraw(past, c);
        };
    }

    private static List<VoiceEvent> add(Voices past, AddVoice c) {
        if (past.refs().contains(c.voiceRef())) {
            return List.of();
        }
        if (!c.complaintIsOpen()) {
            throw new CommandRefused(COMPLAINT_CLOSED);
        }
        return List.of(new VoiceAdded(c.complaintId(), c.voiceRef(), c.means()));
    }

    private static List<VoiceEvent> withdraw(Voices past, WithdrawVoice c) {
        if (!past.refs().contains(c.voiceRef())) {
            throw new CommandRefused(VOICE_UNKNOWN);
        }
        return List.of(new VoiceWithdrawn(c.complaintId(), c.voiceRef()));
    }
}
