package duban.reader.draft;

import duban.plan.Indicator;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.reader.clause.GroupForms;
import duban.reader.clause.LeadRule;
import duban.reader.outline.Entry;
import duban.reader.text.Line;
import duban.reader.value.SameGoal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the plan of a document that has been taken apart. */
public final class Drafting {

  private final Structure document;

  public Drafting(Structure document) {
    this.document = document;
  }

  public Draft draft(String key) {
    Period period = Period.of(title(), issueDate(), text());
    return new Draft(document, period, plan(key, period));
  }

  private Plan plan(String key, Period period) {
    List<Entry> entries = document.selected().measures();
    Sections sections = new Sections(document.outline());
    boolean firstLeads = LeadRule.find(document.lines()).isPresent();
    WorkItems items = new WorkItems(document.clauses(), document.aliases(), firstLeads);
    List<Measure> measures = measures(entries, sections, items);
    List<Indicator> goals = goals();
    List<String> publishers = PageFields.publishers(front());
    LeadingGroup leading = LeadingGroup.of(document.lines(), issuer());
    return new Plan(
        key,
        title(),
        Metadata.documentNumber(front()),
        issuer(),
        issueDate(),
        document.parts().heading().map(Heading::status).orElse(null),
        period.start(),
        period.end(),
        Jurisdictions.of(title(), issuer(), front()),
        leading.group(),
        leading.office(),
        leading.officeHost(),
        sections.of(entries),
        measures,
        document.selected().safeguards().stream().map(Measures::safeguard).toList(),
        goals,
        Units.of(
            measures, items, document.aliases(), new GroupForms(document.lines()), publishers));
  }

  private List<Measure> measures(List<Entry> entries, Sections sections, WorkItems items) {
    var numbers = MeasureNumbers.of(entries);
    TableItems tables = new TableItems(document.tasks(), document.assignment(), items, year());
    Measures measures =
        new Measures(document.source(), sections, document.scope(), items, numbers, tables, year());
    DueGoals due = new DueGoals(document.goals().goals());
    return entries.stream().map(measures::measure).map(due::apply).toList();
  }

  /** Those of the prose that the table does not have, then those of the table. */
  private List<Indicator> goals() {
    List<Indicator> table = document.goals().goals();
    List<Indicator> prose = Goals.of(document.selected().before(), document.parts().preamble());
    Stream<Indicator> others =
        prose.stream().filter(goal -> table.stream().noneMatch(g -> SameGoal.sameNumber(g, goal)));
    return Stream.concat(others, table.stream()).toList();
  }

  private String title() {
    return document
        .parts()
        .heading()
        .map(Heading::title)
        .map(Metadata::withoutNumber)
        .or(() -> Metadata.quotedTitle(front()))
        .or(() -> Metadata.titleInNotice(front()))
        .orElse(null);
  }

  private String heading() {
    return document.parts().heading().map(Heading::title).orElse("");
  }

  private String issuer() {
    return document
        .parts()
        .signature()
        .map(Signature::issuer)
        .or(() -> PageFields.publishers(front()).stream().findFirst())
        .or(() -> Metadata.issuerInTitle(heading(), front()))
        .orElse(null);
  }

  /** The year of days that name none: that of the title, else that of the issue. */
  private Integer year() {
    Period period = Period.of(title(), issueDate(), "");
    boolean one = period.stated() && period.start().equals(period.end());
    return one || issueDate() == null ? period.start() : Integer.valueOf(issueDate().getYear());
  }

  private LocalDate issueDate() {
    return document
        .parts()
        .signature()
        .map(Signature::date)
        .or(() -> PageFields.date(front()))
        .orElse(null);
  }

  /** Everything in front of the numbered part. */
  private List<Line> front() {
    return Stream.concat(document.parts().head().stream(), document.parts().preamble().stream())
        .toList();
  }

  private String text() {
    return Stream.concat(document.parts().preamble().stream(), document.parts().body().stream())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
