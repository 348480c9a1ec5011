package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Heading;
import duban.reporting.body.Paragraph;
import duban.reporting.body.Sentence;
import duban.reporting.facts.Facts;
import java.util.ArrayList;
import java.util.List;

/** A chapter of a report. */
interface Chapter {

  String title();

  /** What stands in it; nothing where there is nothing to say, and the chapter falls away. */
  List<Block> write(Facts facts);

  /** With its heading. */
  default List<Block> whole(Facts facts) {
    List<Block> written = write(facts);
    List<Block> whole = new ArrayList<>();
    if (!written.isEmpty()) {
      whole.add(new Heading(1, title()));
      whole.addAll(written);
    }
    return whole;
  }

  /** A paragraph for each sentence, for what is listed. */
  static List<Block> lines(String key, List<Sentence> sentences) {
    return sentences.stream().map(it -> (Block) new Paragraph(key, List.of(it))).toList();
  }

  /** A paragraph, or nothing where it has no sentence. */
  static List<Block> paragraph(String key, List<Sentence> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(new Paragraph(key, sentences));
  }
}
