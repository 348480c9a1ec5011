package duban.filing;

import duban.filing.SheetUnreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook. Nothing in it is computed: a formula is what it last showed. */
final class WorkbookReader {

  private static final long MOST_UNPACKED = 60_000_000;
  private static final int MOST_COLUMNS = 100;

  private WorkbookReader() {}

  static FileTable read(byte[] file) {
    refuseLarge(file);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      return FileReader.table(rows(shown(book)), before(book.getSheet(WorkbookWriter.BEFORE)));
    } catch (SheetUnreadable refusal) {
      throw refusal;
    } catch (IOException | RuntimeException ex) {
      throw new SheetUnreadable(Reason.NO_TABLE, "No workbook: " + ex.getMessage());
    }
  }

  /** Counts what is packed before anything is built from it. */
  private static void refuseLarge(byte[] file) {
    byte[] buffer = new byte[8192];
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        int read = zip.read(buffer);
        while (read >= 0) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            throw FileReader.tooLarge();
          }
          read = zip.read(buffer);
        }
      }
    } catch (IOException ex) {
      throw new SheetUnreadable(Reason.NO_TABLE, "No workbook: " + ex.getMessage());
    }
  }

  private static XSSFSheet shown(XSSFWorkbook book) {
    return book.getSheetAt(Math.max(0, book.getFirstVisibleTab()));
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    if (sheet.getLastRowNum() >= FileReader.MOST_LINES) {
      throw FileReader.tooLarge();
    }
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at <= sheet.getLastRowNum(); at++) {
      rows.add(cells(sheet.getRow(at)));
    }
    return rows;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    int last = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
    for (int at = 0; at < last; at++) {
      Cell cell = row.getCell(at);
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case NUMERIC -> number(cell);
      default -> "";
    };
  }

  private static String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    // what Excel shows of a binary fraction has fifteen digits
    BigDecimal value = new BigDecimal(cell.getNumericCellValue(), new MathContext(15));
    boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
    return (percent ? value.movePointRight(2) : value).stripTrailingZeros().toPlainString();
  }

  private static Map<String, Map<String, String>> before(XSSFSheet sheet) {
    if (sheet == null) {
      return Map.of();
    }
    Map<String, Map<String, String>> before = new HashMap<>();
    List<List<String>> rows = rows(sheet);
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int at = 0; at < Math.min(row.size(), rows.get(0).size()); at++) {
        String key = rows.get(0).get(at);
        String written = row.get(at);
        Column.named(key, MOST_COLUMNS)
            .ifPresent(column -> cells.put(key, CellText.read(column, written)));
      }
      before.put(cells.getOrDefault(Column.TASK.key(), ""), cells);
    }
    return before;
  }
}
