package id.gurindam.events.organisation;

/** A point on the map, in degrees (WGS 84). */
public record Point(double latitude, double longitude) {}
