package duban.reporting.facts;

import java.util.List;

/**
 * The report before this one.
 *
 * @param steps that followed from facts
 * @param own steps the office put into its own words
 */
public record Earlier(long report, String title, List<NextStep> steps, List<String> own) {}
