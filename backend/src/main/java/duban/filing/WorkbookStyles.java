package duban.filing;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look, and which of them can be changed. */
class WorkbookStyles {

  private final XSSFWorkbook book;
  private final XSSFCellStyle given;
  private final XSSFCellStyle text;
  private final XSSFCellStyle date;
  private final XSSFCellStyle number;
  private final XSSFCellStyle headingGiven;
  private final XSSFCellStyle headingWanted;

  WorkbookStyles(XSSFWorkbook book) {
    this.book = book;
    given = cell(true);
    given.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    given.setFillPattern(FillPatternType.LEAST_DOTS);
    given.setQuotePrefixed(true);
    text = cell(false);
    text.setQuotePrefixed(true);
    text.setDataFormat(book.createDataFormat().getFormat("@"));
    date = cell(false);
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    number = cell(false);
    headingGiven = heading(IndexedColors.GREY_25_PERCENT);
    headingWanted = heading(IndexedColors.LIGHT_CORNFLOWER_BLUE);
  }

  XSSFCellStyle heading(Column column) {
    return column.editable() ? headingWanted : headingGiven;
  }

  /**
   * @param wanted whether the row asks for the column at all
   */
  XSSFCellStyle of(Column column, boolean wanted) {
    if (!wanted) {
      return given;
    }
    return switch (column.kind()) {
      case GIVEN -> given;
      case DATE -> date;
      case NUMBER -> number;
      default -> text;
    };
  }

  private XSSFCellStyle cell(boolean locked) {
    XSSFCellStyle style = book.createCellStyle();
    style.setLocked(locked);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    border(style);
    return style;
  }

  private XSSFCellStyle heading(IndexedColors colour) {
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(bold);
    style.setWrapText(true);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    border(style);
    return style;
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
