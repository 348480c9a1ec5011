package duban.reader.draft;

import duban.reader.outline.ClauseScope;
import duban.reader.outline.Entry;
import duban.reader.outline.Outline;
import duban.reader.outline.Passage;
import duban.reader.outline.Wording;
import duban.reader.table.TableMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which measures of the body the tables speak of, and which measures are the tables' own.
 *
 * @param parts what tables say of a measure, of the body or their own
 * @param own measures of tables, none of the body says the same
 * @param replaces whether the body has no measures beside them
 */
public record TableAssignment(
    Map<Entry, List<TableMeasure>> parts, List<TableMeasure> own, boolean replaces) {

  /** The share of a row's words that stand in the measure it repeats. */
  private static final double REPEATED = 0.5;

  private static final double SAME_NUMBER = 0.25;

  /**
   * @param scope the units that the body itself names
   * @param bodyEnd where attachments begin
   */
  public static TableAssignment of(
      List<TableMeasure> tables,
      Outline outline,
      MeasureEntries body,
      ClauseScope scope,
      int bodyEnd) {
    boolean assigned = body.measures().stream().anyMatch(entry -> !scope.of(entry).isEmpty());
    List<Candidate> candidates =
        tables.isEmpty()
            ? List.of()
            : Stream.concat(body.measures().stream(), body.safeguards().stream())
                .map(Candidate::of)
                .toList();
    Map<Entry, List<TableMeasure>> parts = new IdentityHashMap<>();
    List<TableMeasure> own = new ArrayList<>();
    for (TableMeasure measure : tables) {
      Optional<Entry> same = same(measure, candidates);
      same.ifPresent(entry -> add(parts, entry, measure));
      if (same.isEmpty()) {
        own.add(measure);
      }
    }
    boolean replaces = !assigned && !tables.isEmpty() && own.size() > tables.size() - own.size();
    if (replaces) {
      parts.clear();
      own = new ArrayList<>(tables);
    }
    List<Entry> headings = outline.entries();
    List<Entry> measures = replaces ? List.of() : body.measures();
    own.replaceAll(
        measure ->
            measure.entry().number().start() < bodyEnd
                ? placed(measure, headings, measures)
                : measure);
    own.forEach(measure -> add(parts, measure.entry(), measure));
    return new TableAssignment(parts, List.copyOf(own), replaces);
  }

  /** A table in the body stands under the heading above it, unless it has headings itself. */
  private static TableMeasure placed(
      TableMeasure measure, List<Entry> headings, List<Entry> measures) {
    int start = measure.entry().number().start();
    Optional<Entry> above =
        headings.stream()
            .filter(heading -> heading.number().start() < start)
            .reduce((first, second) -> second)
            .filter(heading -> !measures.contains(heading));
    return measure.entry().parent() == null ? above.map(measure::under).orElse(measure) : measure;
  }

  /** What tables say of a measure. */
  public List<TableMeasure> of(Entry measure) {
    return parts.getOrDefault(measure, List.of());
  }

  /** What a table says of a measure that is its own; empty for measures of the body. */
  Optional<TableMeasure> own(Entry measure) {
    return of(measure).stream().filter(part -> part.entry() == measure).findFirst();
  }

  /** The words of each of its tasks; none where its rows are about the measure as a whole. */
  public List<String> words(Entry measure, TableMeasure part) {
    boolean ownMeasure = part.entry() == measure;
    boolean whole = !part.divided() && (ownMeasure || part.title().isEmpty());
    if (whole && of(measure).size() > 1) {
      return part.rows().size() == 1 ? List.of(part.words()) : List.of();
    }
    return whole || String.join("", part.tasks()).isEmpty() ? List.of() : part.tasks();
  }

  /** The body's entries with the tables' own measures at their places. */
  MeasureEntries with(MeasureEntries body) {
    Stream<Entry> tables = own.stream().map(TableMeasure::entry);
    Stream<Entry> kept = replaces ? Stream.of() : body.measures().stream();
    Stream<Entry> assigned = body.safeguards().stream().filter(parts::containsKey);
    List<Entry> measures =
        Stream.of(kept, assigned, tables)
            .flatMap(entries -> entries)
            .sorted(Comparator.comparingInt(entry -> entry.number().start()))
            .toList();
    return replaces ? body.replacedBy(measures) : body.withMeasures(measures);
  }

  /** Clauses in the words of a row hold for its measure, as those of the body do. */
  void clausesInWords(ClauseScope scope) {
    for (TableMeasure measure : own) {
      Entry entry = measure.entry();
      Passage.of(entry).clauses().forEach(clause -> scope.add(entry, clause));
    }
  }

  private static void add(Map<Entry, List<TableMeasure>> parts, Entry entry, TableMeasure measure) {
    parts.computeIfAbsent(entry, any -> new ArrayList<>()).add(measure);
  }

  private static Optional<Entry> same(TableMeasure measure, List<Candidate> body) {
    Optional<Entry> titled =
        body.stream()
            .filter(c -> !c.title().isEmpty() && c.title().equals(measure.title()))
            .map(Candidate::entry)
            .findFirst();
    if (titled.isPresent()) {
      return titled;
    }
    Set<String> words = pairs(measure.words());
    Candidate best = null;
    double most = REPEATED;
    for (Candidate candidate : body) {
      double share = share(words, candidate.words());
      boolean sameNumber = candidate.entry().marker().value() == measure.number();
      double score = share + (sameNumber && share > 0 ? SAME_NUMBER : 0);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(Candidate::entry);
  }

  private static double share(Set<String> words, Set<String> of) {
    long both = words.stream().filter(of::contains).count();
    return words.isEmpty() ? 0 : (double) both / words.size();
  }

  private static Set<String> pairs(String text) {
    String plain = text.replaceAll("[^\\p{IsHan}\\w]", "");
    Set<String> pairs = new HashSet<>();
    IntStream.range(0, Math.max(0, plain.length() - 1))
        .forEach(i -> pairs.add(plain.substring(i, i + 2)));
    return pairs;
  }

  private record Candidate(Entry entry, String title, Set<String> words) {
    static Candidate of(Entry entry) {
      Wording wording = Wording.of(Passage.of(entry).text());
      return new Candidate(entry, wording.title(), pairs(wording.title() + wording.text()));
    }
  }
}
