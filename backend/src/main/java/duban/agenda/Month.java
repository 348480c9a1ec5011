package duban.agenda;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A month in whole weeks, Monday first.
 *
 * @param month {@code 2026-11}
 * @param today of the product's clock
 */
@Schema(name = "AgendaMonth")
record Month(String month, LocalDate today, List<Day> days, List<Entry> entries) {

  /**
   * A day.
   *
   * @param name the holiday it is part of or makes up for, or why the administrator changed it
   */
  record Day(LocalDate date, boolean working, @Nullable String name) {}
}
