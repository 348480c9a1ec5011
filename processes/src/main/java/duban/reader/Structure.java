package duban.reader;

import duban.plan.SourceSpan;
import java.util.List;

/** A document taken apart: lines, parts, outline, clauses and what they hold for. */
record Structure(
    List<Repair> repairs,
    SourceText source,
    List<Line> lines,
    DocumentParts parts,
    Outline outline,
    List<Passage> passages,
    ClauseScope scope,
    MeasureEntries selected,
    UnitAliases aliases) {

  static Structure of(String document) {
    List<Repair> repairs = MisalignedBytes.repairs(document);
    SourceText source = Normaliser.normalise(document);
    List<Line> lines = Line.of(source.text());
    DocumentParts parts = DocumentParts.of(lines);
    Outline outline = Outline.of(parts.body());
    List<Passage> passages = outline.entries().stream().map(Passage::of).toList();
    ClauseScope scope = ClauseScope.of(outline, passages);
    MeasureEntries selected = MeasureEntries.of(outline, scope);
    UnitAliases aliases = UnitAliases.of(clauses(passages));
    return new Structure(
        repairs, source, lines, parts, outline, passages, scope, selected, aliases);
  }

  List<Clause> clauses() {
    return clauses(passages);
  }

  SourceSpan span(Line line) {
    return source.span(line.start(), line.end());
  }

  private static List<Clause> clauses(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.clauses().stream())
        .map(PlacedClause::clause)
        .toList();
  }
}
