package duban.reporting.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Letterhead;
import duban.reporting.paper.check.ConformitySheet;
import duban.reporting.paper.docx.Docx;
import duban.reporting.paper.pdf.FontShelf;
import duban.reporting.paper.pdf.Pdf;
import duban.spreadsheet.Csv;
import duban.spreadsheet.Workbook;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;

/** Makes files of reports. */
@Service
public class ReportExports {

  private final Ledgers ledgers;
  private final UpperLevel upperLevel;
  private final ObjectMapper json;
  private final Letterhead letterhead;
  private final FontShelf fonts;

  ReportExports(
      Ledgers ledgers, UpperLevel upperLevel, ObjectMapper json, PaperProperties properties) {
    this.ledgers = ledgers;
    this.upperLevel = upperLevel;
    this.json = json;
    this.letterhead = properties.letterhead();
    this.fonts = FontShelf.of(properties.fonts());
  }

  public ReportFile file(PeriodReport report, Format format) {
    String name = format == Format.TXT ? report.title() + "（格式检查）" : report.title();
    return ReportFile.named(name, format, content(report, format));
  }

  private byte[] content(PeriodReport report, Format format) {
    return switch (format) {
      case DOCX -> Docx.write(body(report), letterhead);
      case PDF -> Pdf.write(body(report), letterhead, fonts);
      case XLSX -> Workbook.write(ledgers.sheets(report));
      case CSV -> Csv.write(ledgers.ledger(report));
      case JSON -> json(report);
      case TXT -> conformity(report).text().getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Checks the files as they are made of the report now. */
  public ConformitySheet conformity(PeriodReport report) {
    ReportBody body = body(report);
    return ConformitySheet.of(
        Docx.write(body, letterhead), Pdf.write(body, letterhead, fonts), fonts);
  }

  /**
   * @throws ReportWithoutBody for reports of before their words were kept as sentences
   */
  static ReportBody body(PeriodReport report) {
    if (report.body() == null) {
      throw new ReportWithoutBody(report.id());
    }
    return report.body();
  }

  Letterhead letterhead() {
    return letterhead;
  }

  private byte[] json(PeriodReport report) {
    try {
      return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(upperLevel.of(report));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
