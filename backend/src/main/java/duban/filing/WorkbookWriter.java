package duban.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the sheet as a workbook: only what is to be filled in can be changed, what it said when it
 * was exported lies beside it on a sheet that is not shown, and texts never become formulas.
 */
class WorkbookWriter {

  /** Where the workbook remembers what it said when it was exported. */
  static final String BEFORE = "_exported";

  private static final String SHEET = "批量填报";
  private static final String SHEET_ENGLISH = "Reports";
  private static final int KEYS = 0;
  private static final int HEADINGS = 1;
  private static final int CHARACTER = 256;

  private final List<Column> columns;
  private final boolean english;

  WorkbookWriter(List<Column> columns, boolean english) {
    this.columns = columns;
    this.english = english;
  }

  byte[] write(List<Map<String, String>> lines) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet(english ? SHEET_ENGLISH : SHEET);
      WorkbookStyles styles = new WorkbookStyles(book);
      head(sheet, styles);
      for (Map<String, String> line : lines) {
        fill(sheet.createRow(sheet.getLastRowNum() + 1), line, styles);
      }
      validate(sheet, Math.max(lines.size(), 1));
      protect(sheet);
      print(sheet);
      remember(book.createSheet(BEFORE), lines);
      book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
      book.write(out);
      return out.toByteArray();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private void head(XSSFSheet sheet, WorkbookStyles styles) {
    XSSFRow keys = sheet.createRow(KEYS);
    XSSFRow headings = sheet.createRow(HEADINGS);
    headings.setHeightInPoints(32);
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      keys.createCell(at).setCellValue(column.key());
      XSSFCell heading = headings.createCell(at);
      heading.setCellValue(column.words(english) + (column.required() ? " *" : ""));
      heading.setCellStyle(styles.heading(column));
      sheet.setColumnWidth(at, column.width() * CHARACTER);
      sheet.setColumnHidden(at, column.hidden());
    }
    keys.setZeroHeight(true);
    sheet.createFreezePane(columns.indexOf(Column.MEASURE) + 1, HEADINGS + 1);
  }

  private void fill(XSSFRow row, Map<String, String> line, WorkbookStyles styles) {
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      String text = line.getOrDefault(column.key(), "");
      XSSFCell cell = row.createCell(at);
      boolean wanted =
          column.kind() != Column.Kind.NUMBER || line.containsKey(column.key() + ".name");
      cell.setCellStyle(styles.of(column, wanted));
      if (!text.isEmpty()) {
        put(cell, column, text);
      }
    }
  }

  private static void put(XSSFCell cell, Column column, String text) {
    LocalDate date = column.kind() == Column.Kind.DATE ? CellText.date(text).orElse(null) : null;
    if (date != null) {
      cell.setCellValue(date);
    } else if (column.kind() == Column.Kind.NUMBER && CellText.number(text).isPresent()) {
      cell.setCellValue(CellText.number(text).get().doubleValue());
    } else {
      cell.setCellValue(text);
    }
  }

  private void validate(XSSFSheet sheet, int lines) {
    DataValidationHelper rules = sheet.getDataValidationHelper();
    for (int at = 0; at < columns.size(); at++) {
      if (columns.get(at).editable()) {
        CellRangeAddressList cells =
            new CellRangeAddressList(HEADINGS + 1, HEADINGS + lines, at, at);
        DataValidation rule = rules.createValidation(constraint(rules, columns.get(at)), cells);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.createErrorBox(columns.get(at).words(english), message(columns.get(at)));
        sheet.addValidationData(rule);
      }
    }
  }

  private DataValidationConstraint constraint(DataValidationHelper rules, Column column) {
    return switch (column.kind()) {
      case CHOICE ->
          rules.createExplicitListConstraint(
              new String[] {CellText.inTime("yes", english), CellText.inTime("no", english)});
      case DATE ->
          rules.createDateConstraint(
              OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2199,12,31)", "yyyy-mm-dd");
      case NUMBER ->
          rules.createDecimalConstraint(
              OperatorType.BETWEEN, "-999999999999999", "999999999999999");
      default ->
          rules.createTextLengthConstraint(OperatorType.BETWEEN, "0", String.valueOf(column.max()));
    };
  }

  private String message(Column column) {
    return switch (column.kind()) {
      case CHOICE -> english ? "Choose one of the two answers." : "请从列表中选择。";
      case DATE -> english ? "A date, as 2026-12-31." : "请填写日期,如 2026-12-31。";
      case NUMBER -> english ? "A number." : "请填写数字。";
      default ->
          english
              ? "No more than " + column.max() + " characters."
              : "不能超过 " + column.max() + " 字。";
    };
  }

  /** Without a password: it keeps from slips, not from people. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }

  private static void print(XSSFSheet sheet) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("2:2"));
    sheet.getFooter().setCenter("&P / &N");
  }

  private void remember(XSSFSheet sheet, List<Map<String, String>> lines) {
    XSSFRow keys = sheet.createRow(0);
    for (int at = 0; at < columns.size(); at++) {
      keys.createCell(at).setCellValue(columns.get(at).key());
    }
    for (Map<String, String> line : lines) {
      XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int at = 0; at < columns.size(); at++) {
        row.createCell(at).setCellValue(line.getOrDefault(columns.get(at).key(), ""));
      }
    }
    sheet.enableLocking();
  }
}
