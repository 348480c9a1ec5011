package duban.reporting.draft;

import duban.reporting.body.Masthead;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Sentence;
import duban.reporting.facts.Facts;
import duban.reporting.facts.NextStep;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the draft of a report: chapter after chapter, then the annexes. */
public final class Composer {

  /** Key of the paragraph that sums up. */
  public static final String OVERVIEW = Judgement.OVERVIEW;

  /** Key of the paragraph that announces. */
  public static final String NEXT_STEPS = NextSteps.NEXT_STEPS;

  private static final List<Chapter> CHAPTERS =
      List.of(
          new Collected(),
          new Judgement(),
          new Classes(),
          new IndicatorChapter(),
          new TrendChapter(),
          new OverdueChapter(),
          new MissingChapter(),
          new ProblemsChapter(),
          new BeforeChapter(),
          new OrdersChapter(),
          new DoubtsChapter(),
          new NextSteps());

  private Composer() {}

  public static ReportBody compose(Facts facts, Masthead masthead) {
    return new ReportBody(
        masthead,
        CHAPTERS.stream().flatMap(chapter -> chapter.whole(facts).stream()).toList(),
        Annexes.of(facts));
  }

  /** What the report announces, to be followed up by the next one. */
  public static List<NextStep> steps(Facts facts) {
    return NextSteps.steps(facts);
  }

  /** The overview as plain text. */
  public static String overview(ReportBody body) {
    return sentences(body, Judgement.OVERVIEW).map(Sentence::text).collect(Collectors.joining());
  }

  /** The next steps as plain text, a line each. */
  public static String nextSteps(ReportBody body) {
    return sentences(body, NextSteps.NEXT_STEPS)
        .map(Sentence::text)
        .collect(Collectors.joining("\n"));
  }

  /** What the next steps say, sentence by sentence. */
  public static Stream<Sentence> stepsIn(ReportBody body) {
    return sentences(body, NextSteps.NEXT_STEPS);
  }

  /** By which a sentence is known to be this step, whatever the office made of its words. */
  public static String source(NextStep.Kind kind) {
    return NextSteps.key(kind);
  }

  private static Stream<Sentence> sentences(ReportBody body, String key) {
    return body.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .filter(paragraph -> key.equals(paragraph.key()))
        .flatMap(Paragraph::said);
  }
}
