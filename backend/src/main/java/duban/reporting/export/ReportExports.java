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
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Makes files of reports. */
@Service
public class ReportExports {

  private final Ledgers ledgers;
  private final UpperLevel upperLevel;
  private final ObjectMapper json;
  private final Letterhead letterhead;
  private final FontShelf fonts;
  private final Rendered rendered = new Rendered();

  ReportExports(
      Ledgers ledgers, UpperLevel upperLevel, ObjectMapper json, PaperProperties properties) {
    this.ledgers = ledgers;
    this.upperLevel = upperLevel;
    this.json = json;
    this.letterhead = properties.letterhead();
    this.fonts = FontShelf.of(properties.fonts());
  }

  /**
   * @param language of headings and of what is checked; the report itself is in Chinese
   */
  public ReportFile file(PeriodReport report, Format format, Locale language) {
    return new ReportFile(
        name(report, format, language), format, content(report, format, Terms.in(language)));
  }

  /** What the file is called. */
  public String name(PeriodReport report, Format format, Locale language) {
    return ReportFile.name(
        format == Format.TXT ? report.title() + Terms.in(language).of("（格式检查）") : report.title(),
        format);
  }

  private byte[] content(PeriodReport report, Format format, Terms terms) {
    return switch (format) {
      case DOCX -> docx(report);
      case PDF -> pdf(report);
      case XLSX -> Workbook.write(ledgers.sheets(report, terms));
      case CSV -> Csv.write(ledgers.ledger(report, terms));
      case JSON -> json(report);
      case TXT -> conformity(report).text(terms::of).getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] docx(PeriodReport report) {
    return rendered.of(report, Format.DOCX, () -> Docx.write(body(report), letterhead));
  }

  private byte[] pdf(PeriodReport report) {
    return rendered.of(report, Format.PDF, () -> Pdf.write(body(report), letterhead, fonts));
  }

  /** Checks the files as they are made of the report now. */
  public ConformitySheet conformity(PeriodReport report) {
    return ConformitySheet.of(docx(report), pdf(report), fonts);
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
