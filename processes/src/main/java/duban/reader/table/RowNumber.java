package duban.reader.table;

import duban.reader.text.ChineseNumber;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a row of a table: 1, 1.2, (一), 三 or none. */
final class RowNumber {

  private static final Pattern DIGITS =
      Pattern.compile("\\(?(?<label>\\d{1,3}(?:[.-]\\d{1,3})*)\\)?[.、]?");
  private static final Pattern CHARACTERS =
      Pattern.compile("\\(?(?<label>[一二三四五六七八九十百]{1,4})\\)?[.、]?");
  private static final Pattern CIRCLED = Pattern.compile("(?<label>[①-⑳])");

  private RowNumber() {}

  static boolean is(Line cell) {
    return of(cell).isPresent();
  }

  static Optional<Marker> of(Line cell) {
    Matcher digits = DIGITS.matcher(cell.plain());
    Matcher characters = CHARACTERS.matcher(cell.plain());
    Matcher circled = CIRCLED.matcher(cell.plain());
    if (digits.matches()) {
      String label = digits.group("label").replace('-', '.');
      String value = label.substring(label.lastIndexOf('.') + 1);
      return Optional.of(row(Integer.parseInt(value), cell.text(), label));
    } else if (characters.matches()) {
      int value = ChineseNumber.value(characters.group("label"));
      return Optional.of(row(value, cell.text(), String.valueOf(value)));
    } else if (circled.matches()) {
      int value = cell.text().charAt(0) - '①' + 1;
      return Optional.of(row(value, cell.text(), String.valueOf(value)));
    }
    return Optional.empty();
  }

  /** A row without a number counts on. */
  static Marker running(int value) {
    return row(value, "", String.valueOf(value));
  }

  /** A number that stands before the words of the row. */
  static Marker asRow(Marker marker) {
    return row(marker.value(), marker.printed(), String.valueOf(marker.value()));
  }

  private static Marker row(int value, String printed, String label) {
    return new Marker(Style.ROW, value, printed, label, true);
  }
}
