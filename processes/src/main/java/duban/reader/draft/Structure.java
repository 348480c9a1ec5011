package duban.reader.draft;

import duban.plan.SourceSpan;
import duban.reader.clause.Clause;
import duban.reader.clause.ListedUnits;
import duban.reader.clause.PlacedClause;
import duban.reader.clause.UnitAliases;
import duban.reader.outline.ClauseScope;
import duban.reader.outline.Outline;
import duban.reader.outline.Passage;
import duban.reader.outline.RunOnLines;
import duban.reader.table.GoalTable;
import duban.reader.table.Tables;
import duban.reader.table.TaskTable;
import duban.reader.text.Line;
import duban.reader.text.MisalignedBytes;
import duban.reader.text.Normaliser;
import duban.reader.text.Repair;
import duban.reader.text.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** A document taken apart: lines, parts, outline, clauses and what they hold for. */
public record Structure(
    List<Repair> repairs,
    SourceText source,
    List<Line> lines,
    DocumentParts parts,
    Outline outline,
    List<Passage> passages,
    ClauseScope scope,
    MeasureEntries selected,
    PlanWideSentences planWide,
    Tables tables,
    TableAssignment assignment,
    UnitAliases aliases) {

  public static Structure of(String document) {
    List<Repair> repairs = MisalignedBytes.repairs(document);
    SourceText source = Normaliser.normalise(document);
    Tables tables = Tables.of(source.text());
    List<Line> lines = ListedUnits.joined(RunOnLines.apart(tables.prose()), source.text());
    DocumentParts parts = DocumentParts.of(lines, tables.firstRow());
    Outline outline = Outline.of(parts.body());
    List<Passage> passages = outline.entries().stream().map(Passage::of).toList();
    ClauseScope scope = ClauseScope.of(outline, passages);
    MeasureEntries body = MeasureEntries.of(outline, scope);
    TableAssignment assignment =
        TableAssignment.of(tables.tasks().measures(), outline, body, scope, parts.end());
    MeasureEntries selected = assignment.with(body);
    assignment.clausesInWords(scope);
    PlanWideSentences planWide = PlanWideSentences.of(parts, passages, selected.measures());
    UnitAliases aliases = UnitAliases.of(clauses(passages, planWide, tables.tasks()));
    return new Structure(
        repairs,
        source,
        lines,
        parts,
        outline,
        passages,
        scope,
        selected,
        planWide,
        tables,
        assignment,
        aliases);
  }

  public TaskTable tasks() {
    return tables.tasks();
  }

  public GoalTable goals() {
    return tables.goals();
  }

  List<Clause> clauses() {
    return clauses(passages, planWide, tasks());
  }

  public SourceSpan span(Line line) {
    return source.span(line.start(), line.end());
  }

  private static List<Clause> clauses(
      List<Passage> passages, PlanWideSentences planWide, TaskTable tasks) {
    Stream<Clause> placed =
        Stream.concat(
                passages.stream().flatMap(passage -> passage.clauses().stream()),
                planWide.clauses().stream())
            .map(PlacedClause::clause);
    Stream<Clause> inRows = tasks.clausesInWords().map(clause -> clause.getValue().clause());
    Stream<Clause> rows = tasks.rows().stream().map(tasks::clause);
    return Stream.of(placed, inRows, rows).flatMap(clauses -> clauses).toList();
  }
}
