package duban.reporting.body;

import java.time.LocalDate;

/**
 * What stands above and below a report, without which it is no document.
 *
 * @param issuer name of the office that issues it (发文机关)
 * @param year whose reports are counted
 * @param number of the report in that year (第N期), from 1
 * @param title of the document
 * @param date it bears
 * @param recipient to whom it goes (主送)
 * @param signature name it is signed with (落款)
 */
public record Masthead(
    String issuer,
    int year,
    int number,
    String title,
    LocalDate date,
    String recipient,
    String signature) {

  /** 2026年第3期. */
  public String issue() {
    return year + "年第" + number + "期";
  }
}
