/**
 * How a report comes about: drafted, edited, approved or returned, corrected; the end of a plan.
 * Has the bean {@code periodReports} of {@code period-report.bpmn} and the forms of its tasks.
 */
package duban.reporting.process;
