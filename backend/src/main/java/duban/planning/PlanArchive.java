package duban.planning;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a plan that is being published into our tables. */
@Repository
class PlanArchive {

  private static final String NO_SECTION = "";

  private final JdbcClient jdbc;

  PlanArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param plan as it runs, every unit under one name
   */
  void add(Plan plan, NewPlan approved, Instant at, String by) {
    Map<String, UnitId> registered = approved.units();
    addPlan(plan, approved, at, by);
    addSections(plan);
    plan.units().forEach(unit -> addUnit(plan.key(), unit, registered.get(unit.name())));
    int position = 0;
    for (Measure measure : plan.measures()) {
      addMeasure(plan, measure, position++);
      addUnits(plan, measure, registered);
    }
  }

  private void addPlan(Plan plan, NewPlan approved, Instant at, String by) {
    jdbc.sql(
            """
            insert into plan (key, title, document_number, issuer, issue_date, period_start, period_end,
              jurisdiction, leading_group, leading_office, office_unit, leaders_unit, document,
              published_at, published_by)
            values (:key, :title, :number, :issuer, :issued, :start, :end, :jurisdiction, :group,
              :office, :officeUnit, :leadersUnit, :document, :at, :by)
            """)
        .param("key", plan.key())
        .param("title", plan.title())
        .param("number", plan.documentNumber())
        .param("issuer", plan.issuer())
        .param("issued", plan.issueDate())
        .param("start", plan.periodStart())
        .param("end", plan.periodEnd())
        .param("jurisdiction", plan.jurisdiction() == null ? null : plan.jurisdiction().name())
        .param("group", plan.leadingGroup())
        .param("office", plan.leadingOffice())
        .param("officeUnit", approved.office().value())
        .param("leadersUnit", approved.leaders().value())
        .param("document", approved.document())
        .param("at", SqlTime.of(at))
        .param("by", by)
        .update();
  }

  private void addSections(Plan plan) {
    int position = 0;
    for (Section section : sections(plan)) {
      jdbc.sql("insert into plan_section values (:plan, :position, :number, :title)")
          .param("plan", plan.key())
          .param("position", position++)
          .param("number", section.number())
          .param("title", section.title())
          .update();
    }
  }

  /** Measures that stand under no heading are shown under the plan's own. */
  private static List<Section> sections(Plan plan) {
    boolean all = plan.measures().stream().allMatch(measure -> measure.section() != null);
    return all
        ? plan.sections()
        : Stream.concat(Stream.of(new Section(NO_SECTION, plan.title())), plan.sections().stream())
            .toList();
  }

  private void addUnit(String plan, Unit unit, UnitId registered) {
    jdbc.sql("insert into plan_unit values (:plan, :ref, :name, :unit, :collective)")
        .param("plan", plan)
        .param("ref", unit.id())
        .param("name", unit.name())
        .param("unit", registered.value())
        .param("collective", unit.collective())
        .update();
  }

  private void addMeasure(Plan plan, Measure measure, int position) {
    jdbc.sql(
            """
            insert into measure (id, plan_key, position, number, printed_number, section, title, text,
              deadline, recurrence)
            values (:id, :plan, :position, :number, :printed, :section, :title, :text, :deadline,
              :recurrence)
            """)
        .param("id", MeasureId.of(plan.key(), measure.number()).value())
        .param("plan", plan.key())
        .param("position", position)
        .param("number", measure.number())
        .param("printed", measure.printedNumber())
        .param("section", measure.section() == null ? NO_SECTION : measure.section())
        .param("title", measure.title())
        .param("text", measure.text())
        .param("deadline", measure.deadline())
        .param("recurrence", measure.recurrence() == null ? null : measure.recurrence().name())
        .update();
  }

  private void addUnits(Plan plan, Measure measure, Map<String, UnitId> registered) {
    Map<String, MeasureUnit.Role> roles = new LinkedHashMap<>();
    List<WorkItem> items = measure.items();
    items.forEach(item -> item.lead().forEach(n -> roles.putIfAbsent(n, MeasureUnit.Role.LEAD)));
    items.forEach(
        item ->
            item.responsible().forEach(n -> roles.putIfAbsent(n, MeasureUnit.Role.RESPONSIBLE)));
    items.forEach(
        item -> item.collective().forEach(n -> roles.putIfAbsent(n, MeasureUnit.Role.COLLECTIVE)));
    int position = 0;
    for (var entry : roles.entrySet()) {
      jdbc.sql("insert into measure_unit values (:measure, :position, :ref, :role, :unit)")
          .param("measure", MeasureId.of(plan.key(), measure.number()).value())
          .param("position", position++)
          .param("ref", plan.unit(entry.getKey()).orElseThrow().id())
          .param("role", entry.getValue().name())
          .param("unit", registered.get(entry.getKey()).value())
          .update();
    }
  }
}
