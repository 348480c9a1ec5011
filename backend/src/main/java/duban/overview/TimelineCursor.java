package duban.overview;

import duban.problem.FormInvalid;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/** The place behind a happening in the order of time, source and place in the source. */
record TimelineCursor(OffsetDateTime at, String source, String ref) {

  private static final OffsetDateTime NEVER =
      OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  static final TimelineCursor START = new TimelineCursor(NEVER, "", "");

  /** Reads what {@link #toString} wrote; null is the start. */
  static TimelineCursor of(String value) {
    if (value == null || value.isBlank()) {
      return START;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split(" ", 3);
      return new TimelineCursor(OffsetDateTime.parse(parts[0]), parts[1], parts[2]);
    } catch (RuntimeException ex) {
      throw FormInvalid.of("cursor", "is not one this server gave");
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at + " " + source + " " + ref).getBytes(StandardCharsets.UTF_8));
  }
}
