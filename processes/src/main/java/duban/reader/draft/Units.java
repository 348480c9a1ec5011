package duban.reader.draft;

import duban.plan.Measure;
import duban.plan.Unit;
import duban.plan.WorkItem;
import duban.reader.clause.GroupForms;
import duban.reader.clause.SameUnit;
import duban.reader.clause.UnitAliases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The units of a plan, in the order in which its measures name them. */
final class Units {

  private Units() {}

  /**
   * @param groups forms of the names of groups
   * @param publishers full names of bodies in the head of the page
   */
  static List<Unit> of(
      List<Measure> measures,
      WorkItems items,
      UnitAliases aliases,
      GroupForms groups,
      List<String> publishers) {
    Set<String> names = new LinkedHashSet<>();
    measures.stream().flatMap(m -> m.items().stream()).flatMap(Units::names).forEach(names::add);
    List<Unit> units = new ArrayList<>();
    for (String name : names) {
      List<String> others = new ArrayList<>();
      others.addAll(formsOf(name, aliases.misprints()));
      others.addAll(formsOf(name, aliases.remarks()));
      others.addAll(formsOf(name, aliases.spellings()));
      publishers.stream().filter(full -> isFullForm(full, name, names)).forEach(others::add);
      groups.of(name).stream().filter(form -> !names.contains(form)).forEach(others::add);
      String id = String.format("u%02d", units.size() + 1);
      units.add(new Unit(id, name, others, items.isCollective(name)));
    }
    return List.copyOf(units);
  }

  private static Stream<String> names(WorkItem item) {
    return Stream.of(item.lead(), item.responsible(), item.collective()).flatMap(List::stream);
  }

  private static List<String> formsOf(String name, Map<String, String> forms) {
    return forms.keySet().stream().filter(form -> forms.get(form).equals(name)).sorted().toList();
  }

  // a full name that could be short for two units is left alone
  private static boolean isFullForm(String full, String name, Set<String> names) {
    return SameUnit.isShortForm(name, full)
        && names.stream().filter(other -> SameUnit.isShortForm(other, full)).count() == 1;
  }
}
