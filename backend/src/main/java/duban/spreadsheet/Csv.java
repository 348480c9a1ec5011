package duban.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet as comma-separated text (RFC 4180), with the mark by which Excel knows UTF-8. */
public final class Csv {

  /** Of the answer that carries it. */
  public static final String TYPE = "text/csv;charset=UTF-8";

  private Csv() {}

  /** The headings and the rows; the note has no place in it. */
  public static byte[] write(Sheet sheet) {
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(line(sheet.columns().stream().map(Sheet.Column::heading).toList()));
    sheet.rows().forEach(row -> text.append(line(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<?> values) {
    return values.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof String said ? Neutral.of(said) : value.toString();
    return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
