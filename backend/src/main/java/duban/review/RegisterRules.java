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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Whether everyone the plan names is registered, as what they are named. */
@Component
class RegisterRules {

  static final String NO_OFFICE = "no-office";
  static final String UNITS_NOT_REGISTERED = "units-not-registered";

  private static final String OFFICE = "/leadingOffice";
  private static final String REGISTER = "请对应到登记过的单位，或登记";
  private static final int NAMED = 3;

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
      } else if (!unit.candidates().isEmpty() && !pointer.equals(OFFICE)) {
        findings.add(perhapsKnown(draft, unit, pointer));
      }
    }
    findings.addAll(unknown(draft, draft.strangers()));
    return findings;
  }

  /** One finding for all of them: at the first plan of a place that is every unit. */
  private static List<Finding> unknown(Checked draft, List<UnitView> units) {
    if (units.isEmpty()) {
      return List.of();
    }
    if (units.size() == 1) {
      String name = units.get(0).name();
      String message = "“" + name + "”不在" + draft.draft().territory() + "的单位名册中";
      return List.of(
          draft.doubt(
              Level.ERROR, "unit-not-registered", pointer(draft.plan(), name), message, REGISTER));
    }
    String first = units.stream().limit(NAMED).map(UnitView::name).collect(Collectors.joining("、"));
    String message =
        first
            + (units.size() > NAMED ? "等" : "")
            + units.size()
            + "个单位不在"
            + draft.draft().territory()
            + "的单位名册中";
    return List.of(draft.doubt(Level.ERROR, UNITS_NOT_REGISTERED, null, message, REGISTER));
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
            OFFICE,
            named == null ? "方案没有写明由谁督办" : "督办方案的“" + named + "”不在单位名册中",
            "请选定一个登记过的单位作为办公室，或登记它"));
  }

  private static String pointer(Plan plan, String name) {
    List<Unit> units = plan.units();
    return IntStream.range(0, units.size())
        .filter(i -> units.get(i).name().equals(name))
        .mapToObj(i -> "/units/" + i)
        .findFirst()
        .orElse(name.equals(plan.leadingOffice()) ? OFFICE : "/leadingGroup");
  }

  private Finding perhapsKnown(Checked draft, UnitView unit, String pointer) {
    UnitRef near = unit.candidates().get(0);
    boolean misprint =
        organisation.isMisprint(unit.name(), organisation.unit(UnitId.of(near.id())));
    return draft.doubt(
        Level.ERROR,
        misprint ? "unit-misprinted" : "unit-not-registered",
        pointer,
        "“"
            + unit.name()
            + "”不在"
            + draft.draft().territory()
            + (misprint ? "的单位名册中，与“" + near.name() + "”只差一字" : "的单位名册中，或许就是“" + near.name() + "”"),
        "如果是同一单位，请对应过去；否则请登记它");
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
