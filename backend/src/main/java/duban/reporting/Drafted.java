package duban.reporting;

import duban.reporting.body.ReportBody;
import duban.reporting.draft.Composer;

/** A report as it begins: its body, and the figures beside it. */
record Drafted(ReportBody body, Contents contents) {

  String title() {
    return body.masthead().title();
  }

  String overview() {
    return Composer.overview(body);
  }

  String nextSteps() {
    return Composer.nextSteps(body);
  }
}
