package duban.document;

import com.fasterxml.jackson.databind.JsonNode;
import duban.reader.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The plan of Tongling as it was before its two tables were flattened. */
final class Tongling {

  private static final JsonNode LABELS = Labels.expected("tongling-2018");

  private Tongling() {}

  /** What stands before the tables. */
  static String prose() {
    String document = Labels.document("tongling-2018");
    return document.substring(0, document.indexOf("\n附件1\n") + 1);
  }

  /** Rows of cells; {@code ^} continues the cell above, {@code <} the one before. */
  static String[][] tasks() {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"序号", "主要任务", "具体任务", "牵头单位", "责任单位"});
    String section = "";
    for (JsonNode measure : LABELS.get("measures")) {
      if (!section.equals(measure.get("section").asText())) {
        section = measure.get("section").asText();
        rows.add(new String[] {heading(section), "<", "<", "<", "<"});
      }
      String number = measure.get("number").asText();
      String title = measure.get("title").asText();
      for (JsonNode item : measure.get("items")) {
        String units =
            Stream.of("responsible", "collective")
                .flatMap(role -> strings(item.get(role)))
                .collect(Collectors.joining("、"));
        String leads = strings(item.get("lead")).collect(Collectors.joining("\n"));
        rows.add(new String[] {number, title, item.get("text").asText(), leads, units});
        number = "^";
        title = "^";
      }
    }
    return rows.toArray(String[][]::new);
  }

  static String[][] goals() {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"序号", "目 标", "2017年", "2022年", "备 注"});
    String kind = "";
    for (JsonNode goal : LABELS.get("goals")) {
      String unit = goal.get("unit").asText();
      String its = goal.get("kind").asText() + "指标";
      rows.add(
          new String[] {
            String.valueOf(rows.size()),
            goal.get("phrase").asText() + "。",
            goal.get("baseline").isNull() ? "" : goal.get("baseline").asText() + unit,
            goal.get("value").asText() + unit,
            its.equals(kind) ? "^" : its
          });
      kind = its;
    }
    return rows.toArray(String[][]::new);
  }

  private static String heading(String section) {
    for (JsonNode candidate : LABELS.get("sections")) {
      if (candidate.get("number").asText().equals(section)) {
        String number = section.substring(section.indexOf('/') + 1);
        return number + (number.startsWith("(") ? "" : "、") + candidate.get("title").asText();
      }
    }
    throw new IllegalStateException(section);
  }

  private static Stream<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }
}
