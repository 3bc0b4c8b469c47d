package id.gurindam.events.voice;

/** By what a voice is told from another. */
public enum VoiceMeans {
    /** Recognised by a cookie of this device. */
    DEVICE,
    /** Recognised by a telephone number or e-mail address. */
    CONTACT
}
