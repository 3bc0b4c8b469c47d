package id.gurindam.events.voice;

/** Somebody took that back. */
public record VoiceWithdrawn(String complaintId, String voiceRef) implements VoiceEvent {}
