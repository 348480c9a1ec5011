package duban.reporting.edit;

import duban.problem.Problem;
import java.util.Map;

/** A figure, a quotation, a table or a chart of a report is as it was counted, and stays so. */
final class FigureProtected extends Problem {

  /**
   * @param figure key of the figure, the table or the chart; of a quotation who is quoted
   * @param was empty where the report has none of this key
   */
  FigureProtected(String figure, String was, String became) {
    super(
        Kind.INVALID,
        "figure-protected",
        "%s is '%s' and cannot be made '%s'".formatted(figure, was, became),
        Map.of("figure", figure, "was", was, "became", became));
  }
}
