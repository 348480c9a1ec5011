package duban.planning;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.plan.Measure;
import duban.plan.Plan;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of a running plan, as amendments read and extend them. */
@Repository
class Amendments {

  private final JdbcClient jdbc;

  Amendments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets no other amendment of the plan begin before this transaction ends. */
  void lock(String plan) {
    jdbc.sql("select key from plan where key = :plan for update")
        .param("plan", plan)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new PlanNotFound(plan));
  }

  /** Which of these numbers measures of the plan have. */
  List<String> taken(String plan, List<String> numbers) {
    return jdbc.sql(
            "select number from measure where plan_key = :plan and number = any(:numbers)"
                + " order by position")
        .param("plan", plan)
        .param("numbers", numbers.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /** How the plan calls the registered units it knows: {@code u03}. */
  Map<UnitId, String> refs(String plan) {
    Map<UnitId, String> refs = new HashMap<>();
    jdbc.sql("select unit_id, ref from plan_unit where plan_key = :plan order by ref")
        .param("plan", plan)
        .query(
            row -> {
              refs.putIfAbsent(new UnitId(row.getString("unit_id")), row.getString("ref"));
            });
    return refs;
  }

  int nextPosition(String plan) {
    return jdbc.sql("select coalesce(max(position), -1) + 1 from measure where plan_key = :plan")
        .param("plan", plan)
        .query(Integer.class)
        .single();
  }

  void add(Plan plan, String document, Instant at, String by) {
    jdbc.sql(
            """
            insert into plan_amendment (plan_key, position, title, document_number, issue_date, document,
              added, published_at, published_by)
            select :plan, count(*) + 1, :title::text, :number::text, :issued::date, :document, :added::text[],
              :at::timestamptz, :by
            from plan_amendment where plan_key = :plan
            """)
        .param("plan", plan.key())
        .param("title", plan.title())
        .param("number", plan.documentNumber())
        .param("issued", plan.issueDate())
        .param("document", document)
        .param("added", plan.measures().stream().map(Measure::number).toArray(String[]::new))
        .param("at", SqlTime.of(at))
        .param("by", by)
        .update();
  }
}
