package duban.filing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table as plain text (RFC 4180), for people who have a spreadsheet and no account. */
final class PlainTable {

  private static final String MARK = "\uFEFF";

  private PlainTable() {}

  /** Without what only the program reads; the mark at the start tells spreadsheets the encoding. */
  static byte[] write(List<Column> all, List<Map<String, String>> lines, boolean english) {
    List<Column> columns = all.stream().filter(column -> !column.hidden()).toList();
    StringBuilder text = new StringBuilder(MARK);
    text.append(line(columns.stream().map(column -> column.words(english)).toList()));
    for (Map<String, String> line : lines) {
      text.append(
          line(
              columns.stream()
                  .map(column -> CellText.guarded(line.getOrDefault(column.key(), "")))
                  .toList()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(PlainTable::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Lines of cells; separated by commas, or by tabs where the first line has those. */
  static List<List<String>> read(byte[] file) {
    String text = decode(file).replaceFirst("^" + MARK, "");
    String first = text.lines().findFirst().orElse("");
    return new Walk(text, first.contains("\t") ? '\t' : ',').lines();
  }

  /** UTF-8 where it is, else what Chinese spreadsheets write; UTF-16 has a mark. */
  private static String decode(byte[] file) {
    if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
      return new String(file, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException ex) {
      return new String(file, Charset.forName("GB18030"));
    }
  }

  /** Goes through the text once. */
  private static final class Walk {

    private final String text;
    private final char separator;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();

    Walk(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    List<List<String>> lines() {
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '"' && cell.isEmpty()) {
          at = quoted(at + 1);
        } else if (c == separator) {
          endCell();
        } else if (c == '\n') {
          endLine();
        } else if (c != '\r') {
          cell.append(c);
        }
        at++;
      }
      if (!cell.isEmpty() || !line.isEmpty()) {
        endLine();
      }
      return lines;
    }

    /** Where the closing mark stands. */
    private int quoted(int from) {
      int at = from;
      while (at < text.length()) {
        if (text.charAt(at) == '"') {
          if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
            return at;
          }
          at++;
        }
        cell.append(text.charAt(at));
        at++;
      }
      return at;
    }

    private void endCell() {
      line.add(cell.toString());
      cell = new StringBuilder();
    }

    private void endLine() {
      endCell();
      lines.add(line);
      line = new ArrayList<>();
    }
  }
}
