package duban.reader.draft;

import duban.plan.Measure;
import duban.plan.Recurrence;
import duban.plan.Safeguard;
import duban.plan.SourceSpan;
import duban.plan.WorkItem;
import duban.reader.clause.Clause;
import duban.reader.clause.PlacedClause;
import duban.reader.outline.ClauseScope;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.outline.Wording;
import duban.reader.table.RowDeadline;
import duban.reader.text.SourceText;
import duban.reader.text.Width;
import duban.reader.value.Targets;
import duban.reader.value.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes measures and safeguards of the entries picked for them. */
public final class Measures {

  private static final Pattern AGAIN = Pattern.compile("[每按]|长期|持续|常态|定期");

  private final SourceText source;
  private final Sections sections;
  private final ClauseScope scope;
  private final WorkItems items;
  private final Map<Entry, String> numbers;
  private final TableItems tables;
  private final Integer year;

  /**
   * @param year of issue, for 年底前; null where it is not known
   */
  Measures(
      SourceText source,
      Sections sections,
      ClauseScope scope,
      WorkItems items,
      Map<Entry, String> numbers,
      TableItems tables,
      Integer year) {
    this.source = source;
    this.sections = sections;
    this.scope = scope;
    this.items = items;
    this.numbers = numbers;
    this.tables = tables;
    this.year = year;
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
        tables.of(entry, items(passage, clauses)),
        deadline(entry, wording.text(), clauses),
        recurrence(entry, wording.text()),
        Targets.of(wording.text()),
        tables.place(entry, passage.end(), source));
  }

  /** One for each part of the measure that has clauses. */
  private List<WorkItem> items(Passage passage, List<Clause> clauses) {
    List<Passage.Part> parts = passage.assigned();
    return parts.size() > 1
        ? parts.stream()
            .map(part -> items.of(task(part, passage), clauses(ofPart(part, passage))))
            .toList()
        : List.of(items.of(null, clauses));
  }

  /** Those of a part, and the lead of its heading where they name none. */
  private List<PlacedClause> ofPart(Passage.Part part, Passage passage) {
    boolean led = part.clauses().stream().anyMatch(placed -> !placed.clause().lead().isEmpty());
    Stream<PlacedClause> lead = led ? Stream.empty() : scope.lead(passage.entry()).stream();
    return Stream.concat(part.clauses().stream(), lead).toList();
  }

  private static List<Clause> clauses(List<PlacedClause> placed) {
    return placed.stream().map(PlacedClause::clause).toList();
  }

  /** The text of a part; that of the first without the heading of the measure. */
  private static String task(Passage.Part part, Passage passage) {
    if (part == passage.parts().get(0)) {
      return Wording.of(part.text()).text();
    }
    return part.text().stream()
        .map(line -> Width.tidy(line.text()))
        .collect(Collectors.joining("\n"));
  }

  /** From the first of these to the last. */
  public static SourceSpan span(List<Measure> measures) {
    int start = measures.stream().mapToInt(m -> m.source().offset()).min().orElse(0);
    int end = measures.stream().mapToInt(m -> m.source().end()).max().orElse(start);
    return new SourceSpan(start, end - start);
  }

  static Safeguard safeguard(Entry entry) {
    Wording wording = Wording.of(Passage.of(entry).text());
    return new Safeguard(entry.marker().label(), wording.title(), wording.text());
  }

  private LocalDate deadline(Entry entry, String text, List<Clause> clauses) {
    LocalDate row = tables.deadline(entry);
    return clauses.stream()
        .map(Clause::deadline)
        .filter(words -> words != null)
        .map(this::day)
        .filter(day -> day != null)
        .findFirst()
        .orElseGet(() -> row == null ? Times.deadline(text, year) : row);
  }

  /** The day that words of a clause name; there 三季度 and 10月完成 count as in a table. */
  private LocalDate day(String words) {
    LocalDate day = Times.labelled(words, year);
    return day == null && !AGAIN.matcher(words).find() ? RowDeadline.of(words, year) : day;
  }

  private Recurrence recurrence(Entry entry, String text) {
    Recurrence own = Times.recurrence(text);
    return own == null ? tables.recurrence(entry) : own;
  }
}
