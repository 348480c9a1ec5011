package duban.reader;

import duban.plan.Measure;
import duban.plan.Safeguard;
import duban.plan.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes measures and safeguards of the entries picked for them. */
final class Measures {

  private final SourceText source;
  private final Sections sections;
  private final ClauseScope scope;
  private final WorkItems items;
  private final Map<Entry, String> numbers;
  private final TaskTable tasks;

  Measures(
      SourceText source,
      Sections sections,
      ClauseScope scope,
      WorkItems items,
      Map<Entry, String> numbers,
      TaskTable tasks) {
    this.source = source;
    this.sections = sections;
    this.scope = scope;
    this.items = items;
    this.numbers = numbers;
    this.tasks = tasks;
  }

  Measure measure(Entry entry) {
    Passage passage = Passage.of(entry);
    Wording wording = Wording.of(passage.text());
    List<Clause> clauses = clauses(scope.of(entry));
    return new Measure(
        numbers.get(entry),
        entry.marker().printed(),
        sections.of(entry),
        wording.title(),
        wording.text(),
        items(passage, tasks.of(numbers.get(entry), wording.title())),
        deadline(wording.text(), clauses),
        Times.recurrence(wording.text()),
        Targets.of(wording.text()),
        source.span(entry.number().start(), passage.end()));
  }

  /** One for each part of the measure that has clauses, one for each row of a table of tasks. */
  private List<WorkItem> items(Passage passage, List<TaskRow> rows) {
    List<WorkItem> all = new ArrayList<>();
    List<Clause> clauses = clauses(scope.of(passage.entry()));
    if (passage.assigned().size() > 1) {
      passage.assigned().forEach(part -> all.add(items.of(task(part), clauses(part.clauses()))));
    } else if (rows.isEmpty() || !clauses.isEmpty()) {
      all.add(items.of(null, clauses));
    }
    rows.forEach(row -> all.add(items.of(row.text(), List.of(tasks.clause(row)))));
    return all;
  }

  private static List<Clause> clauses(List<PlacedClause> placed) {
    return placed.stream().map(PlacedClause::clause).toList();
  }

  private static String task(Passage.Part part) {
    return part.text().stream()
        .map(line -> Width.tidy(line.text()))
        .collect(Collectors.joining("\n"));
  }

  static Safeguard safeguard(Entry entry) {
    Wording wording = Wording.of(Passage.of(entry).text());
    return new Safeguard(entry.marker().label(), wording.title(), wording.text());
  }

  private static LocalDate deadline(String text, List<Clause> clauses) {
    return clauses.stream()
        .map(Clause::deadline)
        .filter(words -> words != null)
        .map(Times::labelled)
        .filter(day -> day != null)
        .findFirst()
        .orElseGet(() -> Times.deadline(text));
  }
}
