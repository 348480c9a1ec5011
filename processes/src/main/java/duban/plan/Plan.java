package duban.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A responsibility-division plan as its document states it. Texts are in simplified characters with
 * the document's own punctuation; what the document does not state is null.
 *
 * @param key short ASCII name, unique among plans, part of every process id: {@code xuzhou-2023}
 * @param issuer who signs the notice, as written there
 * @param status draft mark the document gives itself ({@code 征求意见稿}), else null
 * @param periodStart first year of the plan
 * @param periodEnd last year of the plan
 * @param leadingOfficeHost the unit that houses the office, only where the text says so
 * @param organisational safeguard clauses that name no responsible unit
 * @param units every unit a work item names, in the order of first use
 */
public record Plan(
    String key,
    String title,
    String documentNumber,
    String issuer,
    LocalDate issueDate,
    String status,
    Integer periodStart,
    Integer periodEnd,
    Jurisdiction jurisdiction,
    String leadingGroup,
    String leadingOffice,
    String leadingOfficeHost,
    List<Section> sections,
    List<Measure> measures,
    List<Safeguard> organisational,
    List<Indicator> goals,
    List<Unit> units) {

  public Plan {
    sections = List.copyOf(sections);
    measures = List.copyOf(measures);
    organisational = List.copyOf(organisational);
    goals = List.copyOf(goals);
    units = List.copyOf(units);
  }

  /** The unit with this name; empty when no work item names it. */
  public Optional<Unit> unit(String name) {
    return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
  }

  /** The same plan with other measures. */
  public Plan withMeasures(List<Measure> others) {
    return new Plan(
        key,
        title,
        documentNumber,
        issuer,
        issueDate,
        status,
        periodStart,
        periodEnd,
        jurisdiction,
        leadingGroup,
        leadingOffice,
        leadingOfficeHost,
        sections,
        others,
        organisational,
        goals,
        units);
  }

  public Optional<Measure> measure(String number) {
    return measures.stream().filter(measure -> measure.number().equals(number)).findFirst();
  }
}
