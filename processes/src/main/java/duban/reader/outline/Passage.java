package duban.reader.outline;

import duban.reader.clause.ClauseFinder;
import duban.reader.clause.PlacedClause;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry with its text and clauses told apart, part by part. */
public record Passage(Entry entry, List<Part> parts) {

  /** Text and the clauses behind it; only the last part may have none. */
  public record Part(List<Line> text, List<PlacedClause> clauses) {}

  public static Passage of(Entry entry) {
    Passage passage = new Passage(entry, new ArrayList<>());
    passage.begin();
    for (int i = 0; i < entry.lines().size(); i++) {
      passage.take(entry.lines().get(i), i == 0, i == entry.lines().size() - 1);
    }
    passage.lead();
    if (passage.parts.size() > 1 && passage.last().text().isEmpty()) {
      passage.parts.remove(passage.last());
    }
    return passage;
  }

  /** All its text, the heading line first. */
  public List<Line> text() {
    return parts.stream().flatMap(part -> part.text().stream()).toList();
  }

  public List<PlacedClause> clauses() {
    return parts.stream().flatMap(part -> part.clauses().stream()).toList();
  }

  /** The parts that have clauses of their own. */
  public List<Part> assigned() {
    return parts.stream().filter(part -> !part.clauses().isEmpty()).toList();
  }

  /** Text behind the last clause, which no clause is about. */
  public List<Line> after() {
    boolean behind = parts.size() > 1 && last().clauses().isEmpty();
    return behind ? List.copyOf(last().text()) : List.of();
  }

  public String heading() {
    List<Line> text = text();
    return text.isEmpty() ? "" : Width.tidy(text.get(0).text()).replaceAll("[。.:\uFF1A]$", "");
  }

  /** Where it ends in the normalised text, its own clause included. */
  public int end() {
    List<Line> text = text();
    Line last = text.isEmpty() ? entry.number() : text.get(text.size() - 1);
    int end = last.end();
    for (PlacedClause clause : clauses()) {
      end = clause.ownLine() ? end : Math.max(end, clause.place().end());
    }
    return end;
  }

  /** Cuts a line at its clauses, the last one first. */
  private void take(Line line, boolean numbered, boolean end) {
    List<Line> texts = new ArrayList<>();
    List<PlacedClause> found = new ArrayList<>();
    Line words = line;
    for (var next = ClauseFinder.find(words); next.isPresent(); next = ClauseFinder.find(words)) {
      Line place = next.get().place();
      found.add(0, next.get());
      texts.add(0, words.part(place.end() - words.start(), words.text().length()));
      words = words.part(0, place.start() - words.start());
    }
    if (found.isEmpty() && !numbered && !last().text().isEmpty() && last().clauses().isEmpty()) {
      ClauseFinder.ofNames(line)
          .or(() -> end ? ClauseFinder.ofName(line) : Optional.empty())
          .ifPresent(found::add);
      words = found.isEmpty() ? words : words.part(0, 0);
      found.forEach(any -> texts.add(words(line)));
    }
    boolean duties = found.isEmpty() && !numbered && !isBlank(line);
    Optional<PlacedClause> prose = duties ? ClauseFinder.ofDuties(line) : Optional.empty();
    if (prose.isPresent()) {
      found.add(prose.get());
      words = line.part(0, 0);
      texts.add(words(line));
    }
    boolean ownLine = !numbered && isBlank(words) && prose.isEmpty();
    add(words);
    for (int i = 0; i < found.size(); i++) {
      last().clauses().add(found.get(i).onOwnLine(ownLine));
      add(texts.get(i));
    }
  }

  /** Where no clause stands behind its text, one may stand in front of it. */
  private void lead() {
    List<Line> text = parts.get(0).text();
    if (parts.size() > 1 || text.isEmpty() || !parts.get(0).clauses().isEmpty()) {
      return;
    }
    Line last = text.get(text.size() - 1);
    Optional<PlacedClause> trailing = ClauseFinder.trailing(last);
    if (trailing.isPresent()) {
      int from = trailing.get().place().start() - last.start();
      text.set(text.size() - 1, last.part(0, from));
      parts.get(0).clauses().add(trailing.get().onOwnLine(false));
      return;
    }
    Line first = text.get(0);
    ClauseFinder.leading(first)
        .ifPresent(
            clause -> {
              int end = clause.place().end() - first.start();
              text.set(0, first.part(end, first.text().length()));
              parts.get(0).clauses().add(clause.onOwnLine(false));
            });
  }

  private static Line words(Line line) {
    return line.part(line.text().length(), line.text().length());
  }

  private void add(Line words) {
    if (isBlank(words)) {
      return;
    }
    if (!last().clauses().isEmpty()) {
      begin();
    }
    last().text().add(words);
  }

  private void begin() {
    parts.add(new Part(new ArrayList<>(), new ArrayList<>()));
  }

  private Part last() {
    return parts.get(parts.size() - 1);
  }

  private static boolean isBlank(Line line) {
    return line.text().matches("[。;,\uFF1B\uFF0C]?");
  }
}
