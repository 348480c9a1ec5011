package duban.review;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.organisation.UnitRef;
import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import duban.plan.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Whether everyone the plan names is registered, as what they are named. */
@Component
class RegisterRules {

  static final String NO_OFFICE = "no-office";

  private final UnitLookup lookup;
  private final Organisation organisation;

  RegisterRules(UnitLookup lookup, Organisation organisation) {
    this.lookup = lookup;
    this.organisation = organisation;
  }

  List<Finding> check(Checked draft) {
    if (draft.draft().territory() == null) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    checkOffice(draft, findings);
    for (UnitView unit : draft.units()) {
      String pointer = pointer(draft.plan(), unit.name());
      if (unit.unit() != null) {
        checkKind(draft, unit, pointer, findings);
      } else if (!pointer.equals("/leadingOffice")) {
        findings.add(unregistered(draft, unit, pointer));
      }
    }
    return findings;
  }

  private void checkOffice(Checked draft, List<Finding> findings) {
    if (lookup.office(draft.draft(), draft.plan()).isPresent()) {
      return;
    }
    String named = draft.plan().leadingOffice();
    findings.add(
        draft.doubt(
            Level.ERROR,
            NO_OFFICE,
            "/leadingOffice",
            named == null ? "方案没有写明由谁督办" : "督办方案的“" + named + "”不在单位名册中",
            "请选定一个登记过的单位作为办公室，或登记它"));
  }

  private static String pointer(Plan plan, String name) {
    List<Unit> units = plan.units();
    return IntStream.range(0, units.size())
        .filter(i -> units.get(i).name().equals(name))
        .mapToObj(i -> "/units/" + i)
        .findFirst()
        .orElse(name.equals(plan.leadingOffice()) ? "/leadingOffice" : "/leadingGroup");
  }

  private Finding unregistered(Checked draft, UnitView unit, String pointer) {
    List<UnitRef> near =
        unit.candidates().stream().filter(it -> isMisprint(unit.name(), it)).toList();
    String message = "“" + unit.name() + "”不在" + draft.draft().territory() + "的单位名册中";
    return near.isEmpty()
        ? draft.doubt(Level.ERROR, "unit-not-registered", pointer, message, "请对应到登记过的单位，或登记它")
        : draft.doubt(
            Level.ERROR,
            "unit-misprinted",
            pointer,
            message + "，与“" + near.get(0).name() + "”只差一字",
            "如果是同一单位，请对应过去；否则请登记它");
  }

  private boolean isMisprint(String written, UnitRef registered) {
    return organisation.isMisprint(written, organisation.unit(UnitId.of(registered.id())));
  }

  private void checkKind(Checked draft, UnitView unit, String pointer, List<Finding> findings) {
    boolean named = draft.plan().unit(unit.name()).isPresent();
    if (named && unit.collective() != unit.unit().collective()) {
      findings.add(
          draft.doubt(
              Level.ERROR,
              "unit-of-other-kind",
              pointer,
              unit.collective()
                  ? "“" + unit.name() + "”列为集合单位，对应的“" + unit.unit().name() + "”却是单个单位"
                  : "“" + unit.name() + "”列为单个单位，对应的“" + unit.unit().name() + "”却是集合单位",
              "请改换它在措施中的位置，或对应到别的单位"));
    } else if (unit.collective() && hasNoMembers(unit.unit())) {
      findings.add(
          draft.doubt(
              Level.WARNING,
              "group-empty",
              pointer,
              "集合单位“" + unit.name() + "”还没有成员，没有人会收到它的任务",
              "请在组织中为它选定成员"));
    }
  }

  private boolean hasNoMembers(UnitRef group) {
    return organisation.membersOf(UnitId.of(group.id())).isEmpty();
  }
}
