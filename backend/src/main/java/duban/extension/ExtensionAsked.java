package duban.extension;

/** A unit asked for more time. */
public record ExtensionAsked(Extension extension) {}
