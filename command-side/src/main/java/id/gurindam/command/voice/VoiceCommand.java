package id.gurindam.command.voice;

import id.gurindam.command.GurindamCommand;
import id.gurindam.events.voice.VoiceMeans;

/** What may be asked of the voices beside one complaint. */
public sealed interface VoiceCommand extends GurindamCommand {
    /** The complaint that is supported. */
    String complaintId();

    /** The stream of the voices beside this complaint. */
    static String streamOf(String complaintId) {
        return "voices-" + complaintId;
    }

    @Override
    default String target() {
        return streamOf(complaintId());
    }

    /** Say "me too"; whether the case still takes voices is read by the edge. */
    record AddVoice(String complaintId, String voiceRef, VoiceMeans means, boolean complaintIsOpen)
            implements VoiceCommand {}

    /** Take it back. */
    record WithdrawVoice(String complaintId, String voiceRef) implements VoiceCommand {}
}
