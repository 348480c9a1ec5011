package duban.reader.place;

import duban.plan.Indicator;
import duban.plan.Measure;
import duban.plan.Recurrence;
import duban.plan.WorkItem;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import duban.reader.table.Column;
import duban.reader.table.RowDeadline;
import duban.reader.table.TableMeasure;
import duban.reader.table.TaskRow;
import duban.reader.text.Line;
import duban.reader.value.Sentences;
import duban.reader.value.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where measures stand, and in them their numbers, words, units, deadlines and targets. */
final class MeasurePlaces {

  private final Draft draft;
  private final Places places;
  private final UnitPlaces units;

  MeasurePlaces(Draft draft, Places places) {
    this.draft = draft;
    this.places = places;
    this.units = new UnitPlaces(draft, places);
  }

  void find(PlaceMap map) {
    List<Measure> measures = draft.plan().measures();
    for (int i = 0; i < measures.size(); i++) {
      Entry entry = draft.document().selected().measures().get(i);
      find(Pointers.measure(i), entry, measures.get(i), map);
    }
  }

  private void find(String pointer, Entry entry, Measure measure, PlaceMap map) {
    Line number = entry.number();
    Line whole = places.between(number.start(), Passage.of(entry).end());
    Line body = places.between(number.end(), whole.end());
    Line text = text(measure, body);
    map.put(pointer, whole);
    map.put(pointer + "/printedNumber", number);
    map.put(pointer + "/title", places.first(measure.title(), body));
    map.put(pointer + "/text", text);
    List<PlacedClause> clauses = draft.document().scope().of(entry);
    for (int i = 0; i < measure.items().size(); i++) {
      item(pointer + "/items/" + i, entry, measure.items().get(i), clauses, map);
    }
    Line words = text == null ? body : text;
    map.put(pointer + "/deadline", deadline(entry, measure.deadline(), clauses, words));
    map.put(pointer + "/recurrence", recurrence(measure.recurrence(), words));
    targets(pointer, measure.targets(), words, map);
  }

  /** From its first paragraph to its last; a clause may stand between them. */
  private Line text(Measure measure, Line body) {
    Line whole = places.last(measure.text(), body);
    String[] paragraphs = measure.text().split("\n");
    Line first = places.first(paragraphs[0], body);
    Line last = places.last(paragraphs[paragraphs.length - 1], body);
    return whole != null || first == null || last == null
        ? whole
        : places.between(first.start(), last.end());
  }

  private void item(
      String pointer, Entry entry, WorkItem item, List<PlacedClause> clauses, PlaceMap map) {
    Optional<TaskRow> row = row(entry, item);
    List<Line> lines =
        row.map(TaskRow::units).orElse(clauses.stream().map(PlacedClause::place).toList());
    map.put(
        pointer, row.map(TaskRow::task).orElse(lines).stream().reduce(this::joined).orElse(null));
    units(pointer + "/lead/", item.lead(), lines, map);
    units(pointer + "/responsible/", item.responsible(), lines, map);
    units(pointer + "/collective/", item.collective(), lines, map);
  }

  private void units(String pointer, List<String> names, List<Line> lines, PlaceMap map) {
    for (int i = 0; i < names.size(); i++) {
      map.put(pointer + i, units.of(names.get(i), lines));
    }
  }

  private void targets(String pointer, List<Indicator> targets, Line text, PlaceMap map) {
    Line rest = text;
    for (int i = 0; i < targets.size(); i++) {
      Line place = places.first(targets.get(i).phrase(), rest);
      map.put(pointer + "/targets/" + i, place);
      // two targets may share a phrase, so the search goes on where this one starts
      rest = place == null ? rest : places.between(place.start(), text.end());
    }
  }

  private Line deadline(Entry entry, LocalDate day, List<PlacedClause> clauses, Line text) {
    if (day == null) {
      return null;
    }
    for (TableMeasure part : draft.document().assignment().of(entry)) {
      for (TaskRow row : part.rows()) {
        Line cell = row.cells(Column.DEADLINE).stream().findFirst().orElse(null);
        if (cell != null && day.equals(RowDeadline.of(cell.text(), day.getYear()))) {
          return cell;
        }
      }
    }
    return clauses.stream()
        .filter(clause -> clause.clause().deadline() != null)
        .map(clause -> places.first(clause.clause().deadline(), clause.place()))
        .filter(line -> line != null && day.equals(Times.labelled(line.text(), day.getYear())))
        .findFirst()
        .orElseGet(() -> saying(text, words -> day.equals(Times.deadline(words, day.getYear()))));
  }

  private Line recurrence(Recurrence recurrence, Line text) {
    return recurrence == null ? null : saying(text, words -> Times.recurrence(words) == recurrence);
  }

  /** The shortest words of a sentence that say it, else of all of them. */
  private Line saying(Line text, Predicate<String> says) {
    int start = text.start();
    for (String sentence : Sentences.split(text.text(), ",。;\n")) {
      Line found = places.shortest(places.between(start, start + sentence.length()), says);
      if (found != null) {
        return found;
      }
      start += sentence.length() + 1;
    }
    return places.shortest(text, says);
  }

  private Optional<TaskRow> row(Entry measure, WorkItem item) {
    for (TableMeasure part : draft.document().assignment().of(measure)) {
      List<String> words = draft.document().assignment().words(measure, part);
      int index = item.text() == null ? -1 : words.indexOf(item.text());
      if (index >= 0 || item.text() == null) {
        return Optional.of(part.rows().get(Math.max(index, 0)));
      }
    }
    return Optional.empty();
  }

  private Line joined(Line first, Line last) {
    return places.between(first.start(), last.end());
  }
}
