package duban.reporting.draft;

import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import java.util.ArrayList;
import java.util.List;

/** A row in the making. */
final class Rows {

  private final List<Sentence> cells = new ArrayList<>();

  private Rows() {}

  static Rows row() {
    return new Rows();
  }

  /** A dash where there is nothing. */
  Rows words(String text) {
    cells.add(Sentence.words(text == null || text.isBlank() ? "—" : text));
    return this;
  }

  Rows words(String text, Source source) {
    cells.add(Say.words(text).from(source).done());
    return this;
  }

  Rows count(String key, int count, Source source) {
    cells.add(Say.sentence().figure(key, count).from(source).done());
    return this;
  }

  Rows cell(Sentence cell) {
    cells.add(cell);
    return this;
  }

  Table.Row done() {
    return new Table.Row(cells);
  }

  static Table.Column text(String title) {
    return new Table.Column(title, false);
  }

  static Table.Column number(String title) {
    return new Table.Column(title, true);
  }
}
