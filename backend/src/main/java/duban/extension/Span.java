package duban.extension;

import java.time.LocalDate;

/** The days a task may be put off to: working days from {@code first} to {@code last}. */
record Span(LocalDate first, LocalDate last) {

  boolean isEmpty() {
    return first.isAfter(last);
  }
}
