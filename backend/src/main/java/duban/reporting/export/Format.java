package duban.reporting.export;

import duban.problem.FormInvalid;
import duban.reporting.paper.docx.Docx;
import duban.reporting.paper.pdf.Pdf;
import duban.spreadsheet.Csv;
import duban.spreadsheet.Workbook;
import java.util.Arrays;
import java.util.Locale;

/** What a report can be had as. */
public enum Format {
  DOCX(Docx.TYPE),
  PDF(Pdf.TYPE),
  XLSX(Workbook.TYPE),
  CSV(Csv.TYPE),
  JSON("application/json"),
  /** The conformity sheet that goes with the first. */
  TXT("text/plain;charset=UTF-8");

  private final String type;

  Format(String type) {
    this.type = type;
  }

  /**
   * @param extension as it stands at the end of an address
   */
  static Format of(String extension) {
    return Arrays.stream(values())
        .filter(it -> it.extension().equals(extension))
        .findFirst()
        .orElseThrow(() -> FormInvalid.of("format", "is docx, pdf, xlsx, csv, json or txt"));
  }

  /** Of the answer or mail that carries it. */
  public String type() {
    return type;
  }

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
