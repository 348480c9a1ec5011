package duban.reporting.export;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureUnit;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.ReportingPeriod;
import duban.progress.ProgressReport;
import duban.progress.ProgressReports;
import duban.reporting.PeriodReport;
import duban.reporting.body.Annex;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import duban.spreadsheet.Sheet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 台账: a row for each measure of a report, with what the report says of it and what its lead
 * reported; behind it the tables of the report, a sheet each.
 */
@Component
class Ledgers {

  private static final String MEASURES = "annex.measures";

  private static final List<Sheet.Column> COLUMNS =
      List.of(
          Sheet.column("方案", 28),
          Sheet.column("序号", 8),
          Sheet.column("措施", 40),
          Sheet.column("部分", 20),
          Sheet.column("牵头单位", 20),
          Sheet.column("责任单位", 28),
          Sheet.column("完成时限", 12),
          Sheet.column("进度", 12),
          Sheet.column("落后原因", 24),
          Sheet.column("进展情况", 50),
          Sheet.column("存在问题", 36),
          Sheet.column("下步措施", 36),
          Sheet.column("报送情况", 12));

  private final Plans plans;
  private final Organisation organisation;
  private final ProgressReports reports;

  Ledgers(Plans plans, Organisation organisation, ProgressReports reports) {
    this.plans = plans;
    this.organisation = organisation;
    this.reports = reports;
  }

  /** The ledger and the report's other tables. */
  Sheet[] sheets(PeriodReport report, Terms terms) {
    Stream<Sheet> others =
        tables(report)
            .filter(table -> !MEASURES.equals(table.key()))
            .map(it -> sheet(it, report, terms));
    return Stream.concat(Stream.of(ledger(report, terms)), others).toArray(Sheet[]::new);
  }

  Sheet ledger(PeriodReport report, Terms terms) {
    Known known = new Known();
    List<List<?>> rows =
        tables(report)
            .filter(table -> MEASURES.equals(table.key()))
            .flatMap(table -> table.rows().stream())
            .<List<?>>map(row -> row(row, report.period(), known, terms))
            .toList();
    return new Sheet(
        terms.of("台账"),
        note(report),
        COLUMNS.stream().map(it -> Sheet.column(terms.of(it.heading()), it.width())).toList(),
        rows);
  }

  private static Stream<Table> tables(PeriodReport report) {
    return ReportExports.body(report).annexes().stream()
        .map(Annex::blocks)
        .flatMap(List::stream)
        .filter(Table.class::isInstance)
        .map(Table.class::cast);
  }

  private static Sheet sheet(Table table, PeriodReport report, Terms terms) {
    List<Sheet.Column> columns =
        table.columns().stream()
            .map(it -> Sheet.column(terms.of(it.title()), it.number() ? 12 : 28))
            .toList();
    List<List<?>> rows =
        table.rows().stream()
            .<List<?>>map(row -> row.cells().stream().map(cell -> value(cell, terms)).toList())
            .toList();
    return new Sheet(terms.of(table.caption()), note(report), columns, rows);
  }

  /** A cell that is one figure is a number that can be added up. */
  private static Object value(Sentence cell, Terms terms) {
    List<Run.Figure> figures = cell.figures().toList();
    boolean number =
        cell.runs().size() == 1 && figures.size() == 1 && figures.get(0).value() != null;
    return number ? figures.get(0).value() : terms.each(cell.text());
  }

  private static String note(PeriodReport report) {
    return report.title() + "　" + ReportExports.body(report).masthead().issue();
  }

  private List<?> row(Table.Row row, String period, Known known, Terms terms) {
    Source source =
        row.cells().stream()
            .flatMap(cell -> cell.sources().stream())
            .filter(it -> it.kind() == Source.Kind.MEASURE)
            .findFirst()
            .orElseThrow();
    PublishedMeasure measure = known.measure(source);
    ProgressReport said = known.said(measure, period);
    List<Sentence> cells = row.cells();
    return Arrays.asList(
        plans.plan(source.plan()).title(),
        measure.number(),
        measure.title(),
        measure.section().title(),
        names(measure, MeasureUnit.Role.LEAD),
        names(measure, MeasureUnit.Role.RESPONSIBLE, MeasureUnit.Role.COLLECTIVE),
        measure.deadline(),
        terms.of(cells.get(4).text()),
        terms.each(cells.get(5).text()),
        said == null ? null : said.progress(),
        said == null ? null : said.problems(),
        said == null ? null : said.nextSteps(),
        terms.of(given(said)));
  }

  private static String given(ProgressReport said) {
    if (said == null) {
      return "—";
    }
    return switch (said.status()) {
      case SUBMITTED -> "按时";
      case LATE -> "迟报";
      case MISSING -> "缺报";
      case EXCUSED -> "免报";
      case OPEN -> "待报";
    };
  }

  private String names(PublishedMeasure measure, MeasureUnit.Role... roles) {
    List<UnitId> units =
        Arrays.stream(roles).flatMap(role -> measure.unitsOf(role).stream()).toList();
    return organisation.refs(units).stream().map(Ref::name).collect(Collectors.joining("、"));
  }

  /** What was looked up already: a report is on some hundreds of measures of a few plans. */
  private final class Known {

    private final Map<String, Map<String, PublishedMeasure>> measures = new HashMap<>();
    private final Map<String, Map<MeasureId, ProgressReport>> words = new HashMap<>();

    PublishedMeasure measure(Source source) {
      return measures
          .computeIfAbsent(
              source.plan(),
              plan ->
                  plans.measures(plan).stream()
                      .collect(Collectors.toMap(PublishedMeasure::number, it -> it)))
          .get(source.measure());
    }

    /** The lead's report on all units, else the one of who answers for the measure. */
    ProgressReport said(PublishedMeasure measure, String period) {
      return words
          .computeIfAbsent(measure.id().plan(), plan -> byMeasure(plan, period))
          .get(measure.id());
    }

    /** Of a plan that reports by month its last month of the quarter. */
    private Map<MeasureId, ProgressReport> byMeasure(String plan, String period) {
      Map<MeasureId, ProgressReport> best = new HashMap<>();
      reports.ofPlan(plan).stream()
          .filter(report -> within(report.period(), period))
          .forEach(report -> best.merge(report.measure(), report, Ledgers::better));
      return best;
    }
  }

  private static boolean within(String inner, String period) {
    if (PeriodReport.FINAL_PERIOD.equals(period) || inner.equals(period)) {
      return true;
    }
    ReportingPeriod whole = ReportingPeriod.of(period);
    ReportingPeriod part = ReportingPeriod.of(inner);
    return !part.firstDay().isBefore(whole.firstDay()) && !part.lastDay().isAfter(whole.lastDay());
  }

  private static ProgressReport better(ProgressReport one, ProgressReport other) {
    if (one.submitted() != other.submitted()) {
      return one.submitted() ? one : other;
    }
    int later =
        ReportingPeriod.of(one.period())
            .lastDay()
            .compareTo(ReportingPeriod.of(other.period()).lastDay());
    if (later != 0) {
      return later > 0 ? one : other;
    }
    return one.consolidated() ? one : other;
  }
}
