package duban.reader.draft;

import duban.plan.WorkItem;
import duban.reader.clause.Clause;
import duban.reader.clause.GovernedGroups;
import duban.reader.clause.UnitAliases;
import duban.reader.clause.UnitNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the clauses of a measure, and those for the whole plan, assign to units. */
final class WorkItems {

  private final UnitAliases aliases;
  private final Set<String> blanket = new LinkedHashSet<>();
  private final Set<String> governed;
  private final boolean firstLeads;

  WorkItems(List<Clause> clauses, UnitAliases aliases) {
    this(clauses, aliases, false);
  }

  /**
   * @param clauses all of the plan
   * @param firstLeads whether the document says outside of its clauses that the first unit leads
   */
  WorkItems(List<Clause> clauses, UnitAliases aliases, boolean firstLeads) {
    this.aliases = aliases;
    this.firstLeads = firstLeads || clauses.stream().anyMatch(Clause::firstLeads);
    governed = GovernedGroups.of(clauses);
    blanket.addAll(names(clauses, Clause::blanket));
  }

  /** Names that count for every measure of the plan. */
  Set<String> blanket() {
    return blanket;
  }

  boolean isCollective(String name) {
    return blanket.contains(name) || governed.contains(name) || UnitNames.isCollective(name);
  }

  WorkItem of(List<Clause> clauses) {
    return of(null, clauses);
  }

  /**
   * @param text the task, or null where the clauses are about the measure as a whole
   */
  WorkItem of(String text, List<Clause> clauses) {
    Set<String> lead = names(clauses, Clause::lead);
    Set<String> responsible = names(clauses, Clause::responsible);
    Set<String> collective = new LinkedHashSet<>();
    lead.stream().filter(this::isCollective).forEach(collective::add);
    responsible.stream().filter(this::isCollective).forEach(collective::add);
    lead.removeAll(collective);
    responsible.removeAll(collective);
    responsible.removeAll(lead);
    if (firstLeads && lead.isEmpty()) {
      responsible.stream().findFirst().ifPresent(lead::add);
      responsible.removeAll(lead);
    }
    collective.addAll(blanket);
    return new WorkItem(text, List.copyOf(lead), List.copyOf(responsible), List.copyOf(collective));
  }

  private Set<String> names(List<Clause> clauses, Function<Clause, List<String>> role) {
    Set<String> names = new LinkedHashSet<>();
    clauses.forEach(clause -> role.apply(clause).forEach(n -> names.add(aliases.canonical(n))));
    return names;
  }
}
