package duban.reporting.compare;

import duban.reporting.body.Annex;
import duban.reporting.body.Block;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the figures of a report are called: the words before them, or their row and column. */
public final class FigureLabels {

  private final Map<String, String> labels = new HashMap<>();

  private FigureLabels() {}

  public static Map<String, String> of(ReportBody body) {
    FigureLabels labels = new FigureLabels();
    Stream.concat(
            body.blocks().stream(),
            body.annexes().stream().map(Annex::blocks).flatMap(List::stream))
        .forEach(labels::read);
    return labels.labels;
  }

  private void read(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph.sentences().forEach(this::read);
    } else if (block instanceof Table table) {
      table.rows().forEach(row -> read(table, row));
    }
  }

  private void read(Table table, Table.Row row) {
    String name = row.cells().get(0).text();
    String column = "";
    for (int i = 0; i < row.cells().size(); i++) {
      String title = table.columns().get(i).title();
      String label = name + " " + (title.equals("占比") ? column + title : title);
      row.cells().get(i).figures().forEach(it -> labels.putIfAbsent(it.key(), label));
      column = title;
    }
  }

  private void read(Sentence sentence) {
    String before = "";
    String label = "";
    for (Run run : sentence.runs()) {
      if (run instanceof Run.Figure figure) {
        String clause = clause(before);
        label = clause.isEmpty() ? label + "占比" : clause;
        labels.putIfAbsent(figure.key(), label);
        before = "";
      } else {
        before = run.text();
      }
    }
  }

  /** What stands before a figure since the last mark. */
  private static String clause(String words) {
    return words.replaceAll(".*[，。：；、（）]", "").strip();
  }
}
