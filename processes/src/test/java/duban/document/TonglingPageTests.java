package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.reader.Labels;
import duban.reader.PlanReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plan of Tongling on a web page, its tables as they were, is what its labels say. */
class TonglingPageTests {

  @Test
  void readsTheTablesOfAPage() {
    String prose =
        Tongling.prose()
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> "<p>" + line + "</p>")
            .collect(Collectors.joining());
    String page =
        "<html><body>"
            + prose
            + "<p>附件1</p><p>主要任务分解表</p>"
            + table(Tongling.tasks())
            + "<p>附件2</p><p>发展目标表</p>"
            + table(Tongling.goals())
            + "</body></html>";

    JsonNode read = read(page.getBytes(StandardCharsets.UTF_8));

    JsonNode expected = Labels.expected("tongling-2018");
    for (String fact : new String[] {"measures", "goals", "sections"}) {
      assertThat(read.get(fact)).isEqualTo(expected.get(fact));
    }
  }

  private static JsonNode read(byte[] page) {
    String text = new Documents().read("plan.html", page).text();
    return Labels.of(PlanReader.read("tongling-2018", text).plan());
  }

  private static String table(String[]... rows) {
    StringBuilder table = new StringBuilder("<table>");
    for (int row = 0; row < rows.length; row++) {
      table.append("<tr>");
      for (int column = 0; column < rows[row].length; column++) {
        if (!rows[row][column].matches("[\\^<]")) {
          table.append(
              "<td rowspan='%d' colspan='%d'>%s</td>"
                  .formatted(
                      down(rows, row, column),
                      across(rows[row], column),
                      rows[row][column].replace("\n", "<br>")));
        }
      }
      table.append("</tr>");
    }
    return table.append("</table>").toString();
  }

  private static int down(String[][] rows, int row, int column) {
    int span = 1;
    while (row + span < rows.length && rows[row + span][column].equals("^")) {
      span++;
    }
    return span;
  }

  private static int across(String[] row, int column) {
    int span = 1;
    while (column + span < row.length && row[column + span].equals("<")) {
      span++;
    }
    return span;
  }
}
