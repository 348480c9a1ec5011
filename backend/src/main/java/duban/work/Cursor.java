package duban.work;

import duban.calendar.SqlTime;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

/** The place behind a task in the order of due date and id: where the next page begins. */
record Cursor(OffsetDateTime due, String id) {

  /** Stands for "never due" in the order, as a date PostgreSQL and Java both can hold. */
  static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  static final OffsetDateTime EVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  static final Cursor START = new Cursor(EVER, "");

  static Cursor after(OpenTask task) {
    return new Cursor(
        task.due() == null || task.suspended() ? NEVER : SqlTime.of(task.due()), task.id());
  }

  /** Reads what {@link #toString} wrote; null is the start. */
  static Cursor of(String value) {
    if (value == null || value.isBlank()) {
      return START;
    }
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(value)).split(" ", 2);
      return new Cursor(OffsetDateTime.parse(parts[0]), parts[1]);
    } catch (RuntimeException ex) {
      throw new FormInvalid(List.of(new FieldFault("cursor", "is not one this server gave")));
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((due + " " + id).getBytes(StandardCharsets.UTF_8));
  }
}
