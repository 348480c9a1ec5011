package duban.notification;

import duban.notification.Audience.Part;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import duban.organisation.Role;
import duban.organisation.UnitId;
import duban.planning.MeasureUnit;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who an audience is at this moment, each person once with all reasons. */
@Component
class Recipients {

  private final People people;
  private final Plans plans;
  private final Organisation organisation;

  Recipients(People people, Plans plans, Organisation organisation) {
    this.people = people;
    this.plans = plans;
    this.organisation = organisation;
  }

  List<Recipient> of(Happening happening) {
    Map<String, Set<Reason>> reasons = new LinkedHashMap<>();
    PublishedMeasure measure =
        happening.measure() == null ? null : plans.measure(happening.measure());
    for (Audience audience : happening.audience()) {
      add(audience, happening, measure, reasons);
    }
    return reasons.entrySet().stream()
        .map(it -> new Recipient(it.getKey(), List.copyOf(it.getValue())))
        .toList();
  }

  private void add(
      Audience audience,
      Happening happening,
      PublishedMeasure measure,
      Map<String, Set<Reason>> reasons) {
    UnitId unit = unit(audience, happening.plan());
    Reason reason = reason(audience.part(), unit, measure);
    for (String username : usernames(audience, unit)) {
      reasons.computeIfAbsent(username, it -> new LinkedHashSet<>()).add(reason);
    }
  }

  private UnitId unit(Audience audience, String plan) {
    if (audience.unit() != null) {
      return audience.unit();
    }
    return switch (audience.part()) {
      case OFFICE -> plans.plan(plan).office();
      case LEADERS -> plans.plan(plan).leaders();
      case STAFF, HEAD, PERSON -> null;
    };
  }

  private List<String> usernames(Audience audience, UnitId unit) {
    if (audience.part() == Part.PERSON) {
      return List.of(audience.person());
    }
    List<Actor> members = people.of(unit);
    List<Actor> wanted =
        switch (audience.part()) {
          case HEAD -> members.stream().filter(it -> it.has(Role.UNIT_HEAD)).toList();
          case STAFF -> workers(members);
          default -> members;
        };
    return wanted.stream().map(Actor::username).toList();
  }

  private static List<Actor> workers(List<Actor> members) {
    List<Actor> workers =
        members.stream().filter(it -> !it.roles().equals(Set.of(Role.UNIT_HEAD))).toList();
    return workers.isEmpty() ? members : workers;
  }

  private Reason reason(Part part, UnitId unit, PublishedMeasure measure) {
    String code = part.name().toLowerCase(Locale.ROOT);
    if (unit == null) {
      return new Reason(code, null, null, null, null);
    }
    String role = measure == null ? null : role(unit, measure);
    return new Reason(
        code,
        unit.value(),
        organisation.nameOf(unit),
        role == null ? null : measure.number(),
        role);
  }

  private String role(UnitId unit, PublishedMeasure measure) {
    for (MeasureUnit part : measure.units()) {
      if (part.unit().equals(unit) || organisation.membersOf(part.unit()).contains(unit)) {
        return part.role().name().toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  /** The audience a task has that its unit was given. */
  Audience doing(UnitId unit, String plan) {
    PublishedPlan published = plans.plan(plan);
    if (unit.equals(published.office())) {
      return Audience.office();
    }
    return unit.equals(published.leaders()) ? Audience.leaders() : Audience.staffOf(unit);
  }
}
