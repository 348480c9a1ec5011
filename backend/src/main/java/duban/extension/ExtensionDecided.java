package duban.extension;

/** A request for more time was granted or refused: see its state and decision. */
public record ExtensionDecided(Extension extension) {}
