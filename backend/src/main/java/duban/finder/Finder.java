package duban.finder;

import duban.organisation.Actor;
import duban.planning.PlanReaders;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks everywhere at once. */
@Service
class Finder {

  private final JdbcClient jdbc;
  private final PlanReaders readers;
  private final FoundMeasures measures;
  private final FoundPlans plans;
  private final FoundUnits units;
  private final FoundReports reports;
  private final FoundTasks tasks;

  Finder(
      JdbcClient jdbc,
      PlanReaders readers,
      FoundMeasures measures,
      FoundPlans plans,
      FoundUnits units,
      FoundReports reports,
      FoundTasks tasks) {
    this.jdbc = jdbc;
    this.readers = readers;
    this.measures = measures;
    this.plans = plans;
    this.units = units;
    this.reports = reports;
    this.tasks = tasks;
  }

  @Transactional(readOnly = true)
  Found find(Actor actor, String typed) {
    Wanted words = Wanted.of(actor, typed, readers.readableBy(actor), readers.supervisedBy(actor));
    if (words.words().isEmpty()) {
      return Found.NOTHING;
    }
    Wanted wanted = words.asking(queries(words.words()));
    return new Found(
        measures.of(wanted),
        plans.of(wanted),
        units.of(wanted),
        reports.ofUnits(wanted),
        reports.ofPeriods(wanted),
        tasks.of(wanted));
  }

  /** What the index is asked: made of the words here, and not by every statement anew. */
  private List<String> queries(List<String> words) {
    return jdbc.sql(
            "select search_query(word)::text"
                + " from unnest(:words::text[]) with ordinality as asked (word, at) order by at")
        .param("words", words.toArray(String[]::new))
        .query(String.class)
        .list();
  }
}
