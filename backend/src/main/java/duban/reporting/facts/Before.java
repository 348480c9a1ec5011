package duban.reporting.facts;

import java.util.List;

/**
 * The report before, and what came of its next steps.
 *
 * @param own steps the office had put into its own words, which nothing can be counted of
 */
public record Before(long report, String title, List<FollowUp> followUps, List<String> own) {}
