package duban.oversight;

import duban.indicator.Indicators;
import duban.indicator.ProgressLight;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.Plans;
import duban.problem.FormInvalid;
import duban.supervision.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Groups, filters and pages what is on a person's desk. All of it is read in its shortest form and
 * sorted here, since working days cannot be counted in SQL; only a page is put into words.
 */
@Service
class Desk {

  private static final Comparator<Matter> OLDEST_FIRST =
      Comparator.comparing(Matter::due).thenComparing(Matter::id);

  private final Supervised supervised;
  private final Matters matters;
  private final DeskItems items;
  private final DeskChoices choices;
  private final AgeBands bands;
  private final Indicators indicators;
  private final Organisation organisation;
  private final People people;
  private final Plans plans;

  Desk(
      Supervised supervised,
      Matters matters,
      DeskItems items,
      DeskChoices choices,
      AgeBands bands,
      Indicators indicators,
      Organisation organisation,
      People people,
      Plans plans) {
    this.supervised = supervised;
    this.matters = matters;
    this.items = items;
    this.choices = choices;
    this.bands = bands;
    this.indicators = indicators;
    this.organisation = organisation;
    this.people = people;
    this.plans = plans;
  }

  /** What a request asks of the desk. */
  record Query(DeskView view, Grouping by, DeskFilter filter) {}

  DeskBoard board(Actor actor, Query query) {
    Supervised.Scope scope = supervised.of(actor);
    Function<MeasureId, ProgressLight> lights = lights();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Matter> all = List.of();
    for (DeskView view : DeskView.values()) {
      List<Matter> found = matters.of(view, scope.keys());
      counts.put(view.slug(), taken(found, query.filter(), lights).size());
      all = view == query.view() ? found : all;
    }
    List<Matter> shown = taken(all, query.filter(), lights);
    return new DeskBoard(
        shown.size(),
        counts,
        groups(query, shown, scope),
        choices.of(all, query.filter(), lights, scope),
        colleagues(scope));
  }

  DeskItem.Page page(Actor actor, Query query, String group, String cursor, int limit) {
    Supervised.Scope scope = supervised.of(actor);
    List<Matter> all = in(group, query, scope);
    Place after = Place.of(cursor);
    List<Matter> left = all.stream().filter(after::isBefore).limit(limit + 1L).toList();
    List<Matter> page = left.size() > limit ? left.subList(0, limit) : left;
    String next = left.size() > limit ? Place.of(page.get(limit - 1)).toString() : null;
    return new DeskItem.Page(items.of(actor, page, scope, lights()), next, all.size());
  }

  /** All of a group, or of the view, as much of them as acting takes. */
  List<DeskItem.Brief> briefs(Actor actor, Query query, String group) {
    Supervised.Scope scope = supervised.of(actor);
    return items.briefs(in(group, query, scope), scope);
  }

  /** Everything that is shown, in the order of its groups. */
  List<DeskItem> everything(Actor actor, Query query) {
    Supervised.Scope scope = supervised.of(actor);
    List<Matter> shown = in(null, query, scope);
    Map<String, List<Matter>> byKey = shown.stream().collect(Collectors.groupingBy(key(query)));
    List<Matter> ordered = new ArrayList<>();
    groups(query, shown, scope).forEach(group -> ordered.addAll(byKey.get(group.key())));
    return items.of(actor, ordered, scope, lights());
  }

  HeatMap heat(Actor actor, Query query) {
    Supervised.Scope scope = supervised.of(actor);
    Function<MeasureId, ProgressLight> lights = lights();
    return HeatMap.of(
        matters.of(query.view(), scope.keys()).stream()
            .filter(matter -> query.filter().takesBesidesPlace(matter, lights))
            .toList(),
        this::ref,
        plan -> scope.plans().get(plan).ref());
  }

  private List<Matter> in(String group, Query query, Supervised.Scope scope) {
    List<Matter> shown = taken(matters.of(query.view(), scope.keys()), query.filter(), lights());
    Function<Matter, String> key = key(query);
    return shown.stream()
        .filter(matter -> group == null || key.apply(matter).equals(group))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  private static List<Matter> taken(
      List<Matter> all, DeskFilter filter, Function<MeasureId, ProgressLight> lights) {
    return all.stream().filter(matter -> filter.takes(matter, lights)).toList();
  }

  private Function<Matter, String> key(Query query) {
    return switch (query.by()) {
      case UNIT -> matter -> matter.unit().value();
      case PLAN -> Matter::plan;
      case MEASURE -> matter -> matter.measure() == null ? matter.plan() : matter.measure().value();
      case AGE -> {
        List<AgeBands.Band> all = bands.all();
        yield matter -> AgeBands.of(all, matter.age()).key();
      }
    };
  }

  private List<DeskBoard.Group> groups(Query query, List<Matter> shown, Supervised.Scope scope) {
    Map<MeasureId, MeasureRef> measures =
        query.by() == Grouping.MEASURE
            ? plans.refs(shown.stream().map(Matter::measure).distinct().toList())
            : Map.of();
    List<AgeBands.Band> all = query.by() == Grouping.AGE ? bands.all() : List.of();
    Map<String, List<Matter>> byKey = shown.stream().collect(Collectors.groupingBy(key(query)));
    Comparator<DeskBoard.Group> order =
        query.by() == Grouping.AGE
            ? Comparator.comparing(DeskBoard.Group::worst).reversed()
            : Comparator.comparing(DeskBoard.Group::count)
                .thenComparing(DeskBoard.Group::worst)
                .reversed();
    return byKey.entrySet().stream()
        .map(it -> group(it.getKey(), it.getValue(), query.by(), scope, measures, all))
        .sorted(order.thenComparing(DeskBoard.Group::key))
        .toList();
  }

  private DeskBoard.Group group(
      String key,
      List<Matter> of,
      Grouping by,
      Supervised.Scope scope,
      Map<MeasureId, MeasureRef> measures,
      List<AgeBands.Band> bands) {
    Matter first = of.get(0);
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    of.forEach(matter -> levels.merge(matter.level(), 1, Integer::sum));
    boolean ofPlan = by == Grouping.PLAN || by == Grouping.MEASURE;
    return new DeskBoard.Group(
        key,
        by == Grouping.UNIT ? ref(first.unit()) : null,
        ofPlan ? scope.plans().get(first.plan()).ref() : null,
        by == Grouping.MEASURE ? measures.get(first.measure()) : null,
        by == Grouping.AGE ? AgeBands.of(bands, first.age()).shown() : null,
        of.size(),
        of.stream().mapToInt(Matter::age).max().orElseThrow(),
        levels);
  }

  /** The desk mixes plans of several places. */
  private Ref ref(UnitId unit) {
    return new Ref(unit.value(), organisation.nameAmongAll(unit));
  }

  private List<DeskBoard.Colleague> colleagues(Supervised.Scope scope) {
    return scope.own().stream()
        .map(plan -> scope.plans().get(plan).office())
        .distinct()
        .flatMap(office -> people.of(office).stream())
        .map(person -> new DeskBoard.Colleague(person.username(), person.name()))
        .distinct()
        .toList();
  }

  /** The progress lights of measures, those of a plan read once and only if asked for. */
  private Function<MeasureId, ProgressLight> lights() {
    Map<String, Map<MeasureId, ProgressLight>> read = new HashMap<>();
    return measure -> read.computeIfAbsent(measure.plan(), indicators::lights).get(measure);
  }

  /** The place behind an item in the order of due date and id: where the next page begins. */
  private record Place(Instant due, String id) {

    private static final String BETWEEN = "~";

    static Place of(Matter matter) {
      return new Place(matter.due(), matter.id());
    }

    /** Reads what {@link #toString} wrote; null is the start. */
    static Place of(String cursor) {
      if (cursor == null || cursor.isBlank()) {
        return new Place(Instant.MIN, "");
      }
      try {
        String[] parts = cursor.split(BETWEEN, 2);
        return new Place(Instant.parse(parts[0]), parts[1]);
      } catch (RuntimeException ex) {
        throw FormInvalid.of("cursor", "is not one this server gave");
      }
    }

    boolean isBefore(Matter matter) {
      int order = due.compareTo(matter.due());
      return order < 0 || (order == 0 && id.compareTo(matter.id()) < 0);
    }

    @Override
    public String toString() {
      return due + BETWEEN + id;
    }
  }
}
