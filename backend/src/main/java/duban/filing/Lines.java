package duban.filing;

import duban.planning.ReportingPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lines of an exported file: what the page shows, as text by column. */
@Component
class Lines {

  private final Clock clock;

  Lines(Clock clock) {
    this.clock = clock;
  }

  /** The columns that the rows of a file need. */
  static List<Column> columns(Sheet sheet) {
    return Column.all(figures(sheet));
  }

  static int figures(Sheet sheet) {
    return sheet.rows().stream().mapToInt(row -> row.figures().size()).max().orElse(0);
  }

  /** Only those rows that the page sent. */
  List<Map<String, String>> of(Sheet sheet, Export export) {
    Map<String, Sheet.Row> rows =
        sheet.rows().stream().collect(Collectors.toMap(Sheet.Row::task, Function.identity()));
    List<Map<String, String>> lines = new ArrayList<>();
    for (Export.Row sent : export.rows()) {
      Sheet.Row row = rows.get(sent.task());
      if (row != null) {
        lines.add(line(row, sent.cells(), export.english()));
      }
    }
    return lines;
  }

  private Map<String, String> line(Sheet.Row row, Map<String, String> cells, boolean english) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("task", row.task());
    line.put("version", row.version());
    line.put("plan", row.plan().title());
    line.put("number", row.measure().number());
    line.put("measure", row.measure().title());
    line.put("kind", row.kind().title());
    line.put("unit", row.unit().name());
    line.put("period", ReportingPeriod.of(row.period()).inWords());
    line.put(
        "due", row.due() == null ? "" : LocalDate.ofInstant(row.due(), clock.getZone()).toString());
    line.put("last", row.last() == null ? "" : text(row.last().progress()));
    line.putAll(said(row, cells));
    line.put("inTime", CellText.inTime(text(line.get("inTime")), english));
    return line;
  }

  /** The cells by the columns of a file, where a figure has its place and not its id. */
  static Map<String, String> said(Sheet.Row row, Map<String, String> cells) {
    Map<String, String> said = new HashMap<>(cells);
    for (int i = 0; i < row.figures().size(); i++) {
      Sheet.Asked asked = row.figures().get(i);
      String measuredIn = asked.measuredIn() == null ? "" : "(" + asked.measuredIn() + ")";
      said.put(Column.indicator(i + 1).key(), asked.name() + measuredIn);
      said.put(Column.figure(i + 1).key(), text(cells.get("figure:" + asked.indicator())));
    }
    return said;
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
