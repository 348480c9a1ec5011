package duban.review;

import duban.plan.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done about a finding, by its code. */
final class Repairs {

  private final Checked draft;
  private final Finding finding;
  private final DraftMeasure measure;
  private final String unit;

  private Repairs(Checked draft, Finding finding, DraftMeasure measure, String unit) {
    this.draft = draft;
    this.finding = finding;
    this.measure = measure;
    this.unit = unit;
  }

  /**
   * @param measure the measure that the finding is about, or null
   * @param unit the name that it is about, or null
   */
  static List<Repair> of(Checked draft, Finding finding, DraftMeasure measure, String unit) {
    return new Repairs(draft, finding, measure, unit).list();
  }

  private List<Repair> list() {
    return switch (finding.code()) {
      case "no-lead" -> List.of(new Repair.SetLead(workers()));
      case "no-units",
          "no-clause",
          "clause-not-understood",
          "clause-not-read",
          "clause-for-several",
          "units-without-mark",
          "unit-with-remark",
          "unit-twice" ->
          ofMeasure(new Repair.SetUnits());
      case "unit-unusual" -> List.of(new Repair.SetUnits());
      case "units-similar", "unit-misprint" -> merges();
      case "unit-not-registered", "unit-misprinted" -> registrations();
      case RegisterRules.UNITS_NOT_REGISTERED ->
          List.of(
              new Repair.RegisterUnits(draft.strangers().stream().map(UnitView::name).toList()));
      case "unit-of-other-kind" -> List.of(new Repair.SetUnits(), mapping());
      case RegisterRules.NO_OFFICE -> offices();
      case "measure-without-number", "number-of-running", "number-repeated" ->
          ofMeasure(new Repair.SetNumber(freeNumber()));
      default -> byPlace();
    };
  }

  private List<Repair> ofMeasure(Repair repair) {
    return measure == null ? List.of() : List.of(repair);
  }

  private List<String> workers() {
    if (measure == null) {
      return List.of();
    }
    return measure.items().stream()
        .flatMap(item -> Stream.concat(item.lead().stream(), item.responsible().stream()))
        .distinct()
        .toList();
  }

  /** Either into the other; the finding quotes both names. */
  private List<Repair> merges() {
    List<String> quoted =
        draft.units().stream()
            .map(UnitView::name)
            .filter(name -> finding.message().contains("“" + name + "”"))
            .toList();
    return quoted.size() != 2
        ? List.of()
        : List.of(
            new Repair.MergeUnits(quoted.get(1), quoted.get(0)),
            new Repair.MergeUnits(quoted.get(0), quoted.get(1)));
  }

  private List<Repair> registrations() {
    return List.of(mapping(), new Repair.RegisterUnit(unit));
  }

  private Repair.MapUnit mapping() {
    return new Repair.MapUnit(
        unit,
        draft.units().stream()
            .filter(it -> it.name().equals(unit))
            .flatMap(it -> it.candidates().stream())
            .toList());
  }

  private List<Repair> offices() {
    List<Repair> repairs = new ArrayList<>();
    repairs.add(new Repair.ChooseOffice(unit == null ? List.of() : mapping().candidates()));
    if (unit != null) {
      repairs.add(new Repair.RegisterUnit(unit));
    }
    return repairs;
  }

  /** 7.1 behind 7: the measures behind keep their numbers. */
  private String freeNumber() {
    Set<String> taken = new HashSet<>(draft.taken());
    String before = "0";
    for (DraftMeasure other : draft.measures()) {
      if (other == measure) {
        break;
      }
      before = other.number().isEmpty() ? before : other.number();
    }
    draft.measures().forEach(other -> taken.add(other.number()));
    int next = 1;
    while (taken.contains(before + "." + next)) {
      next++;
    }
    return before + "." + next;
  }

  private List<Repair> byPlace() {
    String subject = finding.subject();
    if (measure != null) {
      boolean time = subject != null && subject.matches(".*/(deadline|recurrence)");
      return List.of(time ? new Repair.EditDeadline() : new Repair.EditText());
    }
    boolean ofPlan = subject != null && subject.matches("/[a-zA-Z]+");
    return ofPlan && !subject.equals("/measures")
        ? List.of(new Repair.EditPlan(subject.substring(1)))
        : List.of();
  }
}
