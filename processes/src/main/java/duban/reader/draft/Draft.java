package duban.reader.draft;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.reader.clause.PlacedClause;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.table.TableMeasure;
import duban.reader.text.Line;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A plan together with the document it was made of, for the rules that check it. */
public record Draft(Structure document, Period period, Plan plan) {

  /** The entry a measure was made of. */
  public Entry entry(Measure measure) {
    return document.selected().measures().get(plan.measures().indexOf(measure));
  }

  /** All clauses, in document order. */
  public List<PlacedClause> clauses() {
    Stream<Passage> rows =
        document.assignment().own().stream().map(TableMeasure::entry).map(Passage::of);
    Stream<PlacedClause> inText =
        Stream.concat(document.passages().stream(), rows)
            .flatMap(passage -> passage.clauses().stream());
    return Stream.concat(inText, document.planWide().clauses().stream())
        .sorted(Comparator.comparingInt(placed -> placed.place().start()))
        .toList();
  }

  /** Where a name first stands in a clause or a table; null where it stands in none. */
  public SourceSpan place(String name) {
    Stream<Line> clauses = clauses().stream().map(PlacedClause::place);
    Stream<Line> cells = document.tasks().rows().stream().flatMap(row -> row.units().stream());
    for (Line place : Stream.concat(clauses, cells).toList()) {
      int index = place.text().indexOf(name);
      if (index >= 0) {
        int start = place.start() + index;
        return document.source().span(start, start + name.length());
      }
    }
    return null;
  }
}
