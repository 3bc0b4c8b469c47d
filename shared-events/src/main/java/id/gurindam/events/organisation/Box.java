package id.gurindam.events.organisation;

/** A rectangle on the map, in degrees (WGS 84). */
public record Box(double south, double west, double north, double east) {}
