package duban.reader.draft;

import duban.reader.clause.BlanketSentence;
import duban.reader.clause.Clause;
import duban.reader.clause.PlacedClause;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.text.Line;
import duban.reader.value.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences outside of the measures (in the notice, the preamble, below a heading, behind the last
 * measure) that give groups to all of them.
 *
 * @param clauses those that were read
 * @param unread those that say so in words that are not known
 */
public record PlanWideSentences(List<PlacedClause> clauses, List<Line> unread) {

  /**
   * @param measures whose own text is left out
   */
  static PlanWideSentences of(DocumentParts parts, List<Passage> passages, List<Entry> measures) {
    PlanWideSentences found = new PlanWideSentences(new ArrayList<>(), new ArrayList<>());
    Stream<Line> headings =
        passages.stream()
            .filter(passage -> !measures.contains(passage.entry()))
            .flatMap(passage -> passage.text().stream());
    Stream.of(parts.head().stream(), parts.preamble().stream(), headings, parts.tail().stream())
        .flatMap(lines -> lines)
        .forEach(found::take);
    return found;
  }

  private void take(Line line) {
    int start = 0;
    for (String sentence : Sentences.split(line.text(), "。;!?")) {
      if (BlanketSentence.isOne(sentence)) {
        take(line.part(start, start + sentence.length()), BlanketSentence.names(sentence));
      }
      start += sentence.length() + 1;
    }
  }

  private void take(Line place, List<String> names) {
    if (names.isEmpty()) {
      unread.add(place);
    } else {
      List<String> none = List.of();
      clauses.add(
          new PlacedClause(place, new Clause(none, none, names, false, null, true, none), true));
    }
  }
}
