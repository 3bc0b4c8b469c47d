package id.gurindam.events.complaint;

/** How an answer reached the reporter. */
public enum DeliveryMeans {
    /** The reporter opened the page that shows it. */
    PAGE_OPENED,
    /** It was handed over or read out. */
    HANDED_OVER,
    /** A message with it was accepted for delivery. */
    SENT
}
