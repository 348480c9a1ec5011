package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {
  private static final LocalDate ISSUED = LocalDate.of(2023, 5, 1);

  @Test
  void isThatOfTheTitle() {
    assertThat(Period.of("就业方案(2024—2026年)", ISSUED, "到2030年"))
        .isEqualTo(new Period(2024, 2026, true));
  }

  @Test
  void isConcludedFromTheTextWhereTheTitleHasNone() {
    assertThat(Period.of("就业方案", ISSUED, "到2025年,到2027年")).isEqualTo(new Period(2023, 2027, false));
    assertThat(Period.of("就业方案", ISSUED, "到“十四五”末")).isEqualTo(new Period(2023, 2025, false));
    assertThat(Period.of(null, null, "")).isEqualTo(new Period(null, null, false));
  }

  @Test
  void isOneYearWhereTheTitleNamesOne() {
    assertThat(Period.of("2025年重点工作分工方案", ISSUED, "")).isEqualTo(new Period(2025, 2025, true));
  }
}
