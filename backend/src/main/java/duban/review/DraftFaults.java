package duban.review;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Refuses forms that contradict themselves, their reading or the register. */
@Component
class DraftFaults {

  private final Organisation organisation;

  DraftFaults(Organisation organisation) {
    this.organisation = organisation;
  }

  /**
   * @throws FormInvalid naming every faulty field
   */
  void refuse(DraftForm form, PlanDraft draft) {
    List<FieldFault> faults = new ArrayList<>();
    checkMeasures(form.plan().measures(), draft.reading().plan().measures().size(), faults);
    for (int i = 0; i < form.mappings().size(); i++) {
      checkUnit(form.mappings().get(i).unit(), "mappings[" + i + "].unit", faults);
    }
    checkUnit(form.office(), "office", faults);
    if (draft.amends() != null && !form.key().equals(draft.key())) {
      faults.add(new FieldFault("key", "an amendment has the key of its plan"));
    }
    if (!faults.isEmpty()) {
      throw new FormInvalid(faults);
    }
  }

  private static void checkMeasures(
      List<DraftMeasure> measures, int read, List<FieldFault> faults) {
    Set<String> origins = new HashSet<>();
    for (int i = 0; i < read; i++) {
      origins.add(DraftPlan.idOf(i));
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < measures.size(); i++) {
      DraftMeasure measure = measures.get(i);
      String field = "plan.measures[" + i + "]";
      if (!ids.add(measure.id())) {
        faults.add(new FieldFault(field + ".id", "stands at two measures"));
      }
      if (!origins.containsAll(measure.origins())) {
        faults.add(new FieldFault(field + ".origins", "no such measure was read"));
      }
    }
  }

  private void checkUnit(String unit, String field, List<FieldFault> faults) {
    if (unit != null
        && !(UnitId.isWellFormed(unit) && organisation.isRegistered(UnitId.of(unit)))) {
      faults.add(new FieldFault(field, "no such unit is registered"));
    }
  }
}
