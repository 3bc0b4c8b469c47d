package id.gurindam.events.voice;

/** Somebody else said that the same happened to them; one per confirmed contact or device. */
public record VoiceAdded(String complaintId, String voiceRef, VoiceMeans means) implements VoiceEvent {}
