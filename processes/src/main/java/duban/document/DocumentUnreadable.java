package duban.document;

/** A file that no text can be taken from; the message says what, where and what to do. */
public final class DocumentUnreadable extends RuntimeException {

  private final Kind kind;

  DocumentUnreadable(Kind kind, String name, String what, String remedy) {
    super(name + ": " + what + "; " + remedy + ".");
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Why; stable names. */
  public enum Kind {
    FILE_MISSING("file-missing"),
    TOO_LARGE("too-large"),
    TOO_MANY_PAGES("too-many-pages"),
    ZIP_BOMB("zip-bomb"),
    ENCRYPTED("encrypted"),
    SCANNED("scanned"),
    GARBLED("garbled"),
    EMPTY("empty"),
    DAMAGED("damaged"),
    UNKNOWN_ENCODING("unknown-encoding"),
    UNKNOWN_FORMAT("unknown-format");

    private final String slug;

    Kind(String slug) {
      this.slug = slug;
    }

    public String slug() {
      return slug;
    }
  }
}
