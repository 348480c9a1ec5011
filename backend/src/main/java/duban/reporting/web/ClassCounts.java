package duban.reporting.web;

import duban.reporting.facts.ProgressClass;
import java.util.Map;

/**
 * How many measures a report has in each class.
 *
 * @param period of the report
 */
record ClassCounts(String period, Map<ProgressClass, Integer> classes) {}
