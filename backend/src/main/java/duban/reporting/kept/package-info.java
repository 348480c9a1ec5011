/**
 * The tables {@code period_report} and {@code period_report_revision}, and who may do what with
 * what lies in them.
 */
package duban.reporting.kept;
