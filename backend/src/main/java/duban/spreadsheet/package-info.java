/**
 * Tables for other programs: a {@link duban.spreadsheet.Sheet} of rows is written as an Excel
 * workbook or as comma-separated text. No cell is ever a formula, whatever people typed into it.
 * Owns nothing; knows nothing of the trade.
 */
@ApplicationModule(allowedDependencies = {})
package duban.spreadsheet;

import org.springframework.modulith.ApplicationModule;
