package duban.reader.clause;

import java.util.List;

/**
 * What a responsibility clause says.
 *
 * @param blanket names that count for every measure of the plan
 * @param firstLeads whether it says that the first name of every clause leads
 * @param deadline the words after 完成时限, else null
 * @param explicit whether a label or verb says that this is about responsibility
 * @param people who answer for it beside the units: 责任领导
 * @param duties what single units are to do, as it stands behind their names: 负责断电
 * @param rest what the grammar could not place, in order
 */
public record Clause(
    List<String> lead,
    List<String> responsible,
    List<String> blanket,
    boolean firstLeads,
    String deadline,
    boolean explicit,
    List<String> people,
    List<String> duties,
    List<String> rest) {

  public Clause(
      List<String> lead,
      List<String> responsible,
      List<String> blanket,
      boolean firstLeads,
      String deadline,
      boolean explicit,
      List<String> rest) {
    this(lead, responsible, blanket, firstLeads, deadline, explicit, List.of(), List.of(), rest);
  }

  /** The same where the document says that the first unit leads. */
  public Clause withFirstLeads() {
    return new Clause(lead, responsible, blanket, true, deadline, explicit, people, duties, rest);
  }

  /** No unit at all: alone, such a clause leaves its measures without anybody. */
  public boolean isEmpty() {
    return lead.isEmpty() && responsible.isEmpty() && blanket.isEmpty();
  }

  /** Whether it says nothing of the measure it stands at, only of all of them. */
  public boolean isForWholePlan() {
    return lead.isEmpty() && responsible.isEmpty() && !blanket.isEmpty();
  }

  public boolean namesOnlyUnits() {
    return !isEmpty()
        && rest.isEmpty()
        && lead.stream().allMatch(UnitNames::isPlausible)
        && responsible.stream().allMatch(UnitNames::isPlausible)
        && blanket.stream().allMatch(UnitNames::isPlausible);
  }
}
