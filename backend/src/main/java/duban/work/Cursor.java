package duban.work;

import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The place behind a task in an order: where the next page begins.
 *
 * @param values of the columns of the order; none at the start
 */
record Cursor(TaskSort sort, List<?> values, String id) {

  /** Stands for "never due" in the order, as a date PostgreSQL and Java both can hold. */
  static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  static final OffsetDateTime EVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private static final String BETWEEN = "\n";

  static Cursor start(TaskSort sort) {
    return new Cursor(sort, List.of(), null);
  }

  /** Reads what {@link #toString} wrote; null is the start. */
  static Cursor of(TaskSort sort, String value) {
    if (value == null || value.isBlank()) {
      return start(sort);
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
      String[] parts = text.split(BETWEEN, -1);
      int columns = sort.columns().size();
      if (parts.length != columns + 2 || !parts[0].equals(sort.name())) {
        throw notOurs();
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        values.add(sort.columns().get(i).read().apply(parts[i + 1]));
      }
      return new Cursor(sort, values, parts[columns + 1]);
    } catch (RuntimeException ex) {
      throw notOurs();
    }
  }

  boolean isStart() {
    return id == null;
  }

  @Override
  public String toString() {
    String all = values.stream().map(it -> it + BETWEEN).collect(Collectors.joining());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((sort + BETWEEN + all + id).getBytes(StandardCharsets.UTF_8));
  }

  private static FormInvalid notOurs() {
    return new FormInvalid(
        List.of(new FieldFault("cursor", "is not one this server gave for this order")));
  }
}
