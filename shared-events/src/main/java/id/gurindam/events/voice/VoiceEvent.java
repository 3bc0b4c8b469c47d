package id.gurindam.events.voice;

import id.gurindam.events.GurindamEvent;

/** What can happen to the voices beside one complaint. */
public sealed interface VoiceEvent extends GurindamEvent permits VoiceAdded, VoiceWithdrawn {
    /** The complaint that the voice supports. */
    String complaintId();
}
