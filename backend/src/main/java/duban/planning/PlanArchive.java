package duban.planning;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import duban.plan.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    extend(plan, registered, plan.units(), 0, at);
  }

  /**
   * Adds the measures of a plan to the running one of the same key.
   *
   * @param newUnits those of its units that the running plan does not know
   * @param position of the first of its measures
   */
  void extend(
      Plan plan, Map<String, UnitId> registered, List<Unit> newUnits, int position, Instant at) {
    addSections(plan);
    newUnits.forEach(unit -> addUnit(plan.key(), unit, registered.get(unit.name())));
    int next = position;
    for (Measure measure : plan.measures()) {
      addMeasure(plan, measure, next++, at);
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

  /** A number that is there already is the same section. */
  private void addSections(Plan plan) {
    for (Section section : sections(plan)) {
      jdbc.sql(
              """
              insert into plan_section (plan_key, position, number, title)
              select :plan, count(*), :number, :title from plan_section where plan_key = :plan
              on conflict (plan_key, number) do nothing
              """)
          .param("plan", plan.key())
          .param("number", section.number())
          .param("title", section.title())
          .update();
    }
  }

  /**
   * Measures that stand under no heading are shown under the plan's own, those whose heading is not
   * among the sections under its number.
   */
  private static List<Section> sections(Plan plan) {
    List<Section> sections = new ArrayList<>();
    boolean all = plan.measures().stream().allMatch(measure -> measure.section() != null);
    if (!all) {
      sections.add(new Section(NO_SECTION, plan.title()));
    }
    sections.addAll(plan.sections());
    plan.measures().stream()
        .map(Measure::section)
        .filter(number -> number != null)
        .forEach(number -> sections.add(new Section(number, number)));
    return sections;
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

  private void addMeasure(Plan plan, Measure measure, int position, Instant startedAt) {
    jdbc.sql(
            """
            insert into measure (id, plan_key, position, number, printed_number, section, title, text,
              deadline, recurrence, started_at)
            values (:id, :plan, :position, :number, :printed, :section, :title, :text, :deadline,
              :recurrence, :startedAt)
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
        .param("startedAt", SqlTime.of(startedAt))
        .update();
  }

  private void addUnits(Plan plan, Measure measure, Map<String, UnitId> registered) {
    int position = 0;
    for (var entry : MeasureRoles.of(measure).entrySet()) {
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
