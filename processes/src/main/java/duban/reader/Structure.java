package duban.reader;

import duban.plan.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

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
    TaskTable tasks,
    GoalTable goals,
    UnitAliases aliases) {

  static Structure of(String document) {
    List<Repair> repairs = MisalignedBytes.repairs(document);
    SourceText source = Normaliser.normalise(document);
    List<Line> lines = RunOnLines.apart(Line.of(source.text()));
    DocumentParts parts = DocumentParts.of(lines);
    Outline outline = Outline.of(parts.body());
    List<Passage> passages = outline.entries().stream().map(Passage::of).toList();
    ClauseScope scope = ClauseScope.of(outline, passages);
    MeasureEntries selected = MeasureEntries.of(outline, scope);
    TaskTable tasks = TaskTable.of(parts.tail());
    GoalTable goals = GoalTable.of(parts.tail());
    UnitAliases aliases = UnitAliases.of(clauses(passages, tasks));
    return new Structure(
        repairs, source, lines, parts, outline, passages, scope, selected, tasks, goals, aliases);
  }

  List<Clause> clauses() {
    return clauses(passages, tasks);
  }

  SourceSpan span(Line line) {
    return source.span(line.start(), line.end());
  }

  private static List<Clause> clauses(List<Passage> passages, TaskTable tasks) {
    Stream<Clause> placed =
        passages.stream().flatMap(passage -> passage.clauses().stream()).map(PlacedClause::clause);
    return Stream.concat(placed, tasks.rows().stream().map(tasks::clause)).toList();
  }
}
