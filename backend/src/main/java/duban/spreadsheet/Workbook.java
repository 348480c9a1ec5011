package duban.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes sheets as an Excel workbook: a note, headings that stay in sight and can be filtered by,
 * pages of A4 across that are one table wide and repeat the headings.
 */
public final class Workbook {

  /** Of the answer that carries it. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int HEADINGS = 1;
  private static final int FIRST = HEADINGS + 1;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private Workbook() {}

  public static byte[] write(Sheet... sheets) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      Styles styles = Styles.of(book);
      for (Sheet sheet : sheets) {
        write(sheet, book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name())), styles);
      }
      book.write(file);
      return file.toByteArray();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static void write(Sheet sheet, XSSFSheet page, Styles styles) {
    Cell note = page.createRow(0).createCell(0);
    set(note, sheet.note(), styles);
    note.setCellStyle(styles.note());
    List<Sheet.Column> columns = sheet.columns();
    Row headings = page.createRow(HEADINGS);
    for (int i = 0; i < columns.size(); i++) {
      Cell heading = headings.createCell(i);
      heading.setCellValue(columns.get(i).heading());
      heading.setCellStyle(styles.heading());
      page.setColumnWidth(i, Math.min(columns.get(i).width(), 120) * 256);
    }
    int at = FIRST;
    for (List<?> row : sheet.rows()) {
      Row cells = page.createRow(at++);
      for (int i = 0; i < row.size(); i++) {
        set(cells.createCell(i), row.get(i), styles);
      }
    }
    arrange(page, columns.size(), Math.max(at - 1, HEADINGS));
  }

  private static void arrange(XSSFSheet page, int columns, int last) {
    page.createFreezePane(0, FIRST);
    page.setAutoFilter(new CellRangeAddress(HEADINGS, last, 0, columns - 1));
    page.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
    page.setFitToPage(true);
    page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.getPrintSetup().setLandscape(true);
    page.getPrintSetup().setFitWidth((short) 1);
    page.getPrintSetup().setFitHeight((short) 0);
    page.getFooter().setCenter("&P / &N");
  }

  private static void set(Cell cell, Object value, Styles styles) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.plain());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(styles.day());
    } else if (value != null) {
      String text = value.toString();
      cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      // the cell is text; the mark keeps it one when somebody edits it
      cell.setCellStyle(Neutral.looksLikeFormula(text) ? styles.quoted() : styles.plain());
    }
  }

  private record Styles(
      CellStyle note, CellStyle heading, CellStyle plain, CellStyle quoted, CellStyle day) {

    static Styles of(XSSFWorkbook book) {
      CellStyle plain = book.createCellStyle();
      plain.setWrapText(true);
      plain.setVerticalAlignment(VerticalAlignment.TOP);
      CellStyle quoted = book.createCellStyle();
      quoted.cloneStyleFrom(plain);
      quoted.setQuotePrefixed(true);
      CellStyle day = book.createCellStyle();
      day.cloneStyleFrom(plain);
      day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      return new Styles(note(book), heading(book), plain, quoted, day);
    }

    private static CellStyle note(XSSFWorkbook book) {
      Font font = book.createFont();
      font.setItalic(true);
      CellStyle style = book.createCellStyle();
      style.setFont(font);
      return style;
    }

    private static CellStyle heading(XSSFWorkbook book) {
      Font font = book.createFont();
      font.setBold(true);
      CellStyle style = book.createCellStyle();
      style.setFont(font);
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      style.setBorderBottom(BorderStyle.THIN);
      return style;
    }
  }
}
