package duban.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days whose kind differs from what their weekday says, from {@code chinese-days.csv}. */
class PublishedDays {

  private static final String RESOURCE = "/duban/calendar/chinese-days.csv";

  private final Map<LocalDate, Boolean> workingDays = new HashMap<>();
  private final Map<LocalDate, String> names = new HashMap<>();
  private final Set<Integer> years = new HashSet<>();

  static PublishedDays load() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                PublishedDays.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      PublishedDays days = new PublishedDays();
      lines.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(days::add);
      return days;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  Optional<Boolean> isWorkingDay(LocalDate day) {
    return Optional.ofNullable(workingDays.get(day));
  }

  /** The holiday a day is part of, or makes up for. */
  Optional<String> nameOf(LocalDate day) {
    return Optional.ofNullable(names.get(day));
  }

  boolean coversYear(int year) {
    return years.contains(year);
  }

  private void add(String line) {
    String[] fields = line.split(",", 3);
    LocalDate day = LocalDate.parse(fields[0]);
    workingDays.put(
        day,
        switch (fields[1]) {
          case "workday" -> true;
          case "holiday" -> false;
          default -> throw new IllegalStateException("Unknown kind of day: " + line);
        });
    names.put(day, fields[2]);
    years.add(day.getYear());
  }
}
