package duban.planning;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a running plan, as measures of an amendment find their place in them: under the
 * heading of the same title, whatever its number has become.
 */
final class SectionsOf {

  private static final String AMENDED = "(修订)";

  private final List<PlanSection> running;

  SectionsOf(List<PlanSection> running) {
    this.running = running;
  }

  /** The plan with sections that can stand beside the running ones; only those in use. */
  Plan placed(Plan amendment) {
    List<Section> used = new ArrayList<>();
    List<Measure> placed = new ArrayList<>();
    for (Measure measure : amendment.measures()) {
      Section section = section(amendment, measure);
      if (section != null && !used.contains(section)) {
        used.add(section);
      }
      placed.add(under(section, measure));
    }
    return PlanParts.exchanged(amendment, used, placed, amendment.units());
  }

  private Section section(Plan amendment, Measure measure) {
    return amendment.sections().stream()
        .filter(it -> it.number().equals(measure.section()))
        .findFirst()
        .map(this::beside)
        .orElse(null);
  }

  private Section beside(Section section) {
    for (PlanSection there : running) {
      if (there.title().equals(section.title())) {
        return new Section(there.number(), there.title());
      }
    }
    boolean taken = running.stream().anyMatch(it -> it.number().equals(section.number()));
    return taken ? new Section(section.number() + AMENDED, section.title()) : section;
  }

  private static Measure under(Section section, Measure it) {
    return new Measure(
        it.number(),
        it.printedNumber(),
        section == null ? null : section.number(),
        it.title(),
        it.text(),
        it.items(),
        it.deadline(),
        it.recurrence(),
        it.targets(),
        it.source());
  }
}
