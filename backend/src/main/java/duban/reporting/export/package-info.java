/**
 * Reports as files, and sent on: Word, PDF, the ledger (台账) as a workbook and as comma-separated
 * text, JSON for an upper-level system, and addresses by which a report is read without an account.
 * Owns the tables {@code report_link} and {@code report_link_visit}.
 */
@NamedInterface("export")
package duban.reporting.export;

import org.springframework.modulith.NamedInterface;
