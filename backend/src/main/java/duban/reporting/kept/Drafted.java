package duban.reporting.kept;

import duban.reporting.body.ReportBody;
import duban.reporting.draft.Composer;
import duban.reporting.figures.Contents;

/** A report as it begins: its body, and the figures beside it. */
public record Drafted(ReportBody body, Contents contents) {

  public String title() {
    return body.masthead().title();
  }

  String overview() {
    return Composer.overview(body);
  }

  public String nextSteps() {
    return Composer.nextSteps(body);
  }
}
