package duban.oversight;

import duban.notification.Language;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import duban.spreadsheet.Csv;
import duban.spreadsheet.Sheet;
import duban.spreadsheet.Workbook;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk as a file: what is shown is what is in it. */
@RestController
@RequestMapping("/api/oversight")
class ExportController {

  private final DeskExport export;
  private final Clock clock;

  ExportController(DeskExport export, Clock clock) {
    this.export = export;
    this.clock = clock;
  }

  @GetMapping(value = "/export.{format}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> export(
      Actor actor,
      @PathVariable String format,
      @ParameterObject DeskController.Asked asked,
      @RequestParam(defaultValue = "zh") String language) {
    Sheet sheet =
        export.sheet(actor, asked.query(), language.equals("en") ? Language.EN : Language.ZH);
    return switch (format) {
      case "xlsx" -> file(sheet, format, Workbook.TYPE, Workbook.write(sheet));
      case "csv" -> file(sheet, format, Csv.TYPE, Csv.write(sheet));
      default -> throw FormInvalid.of("format", "is xlsx or csv");
    };
  }

  private ResponseEntity<byte[]> file(Sheet sheet, String format, String type, byte[] content) {
    String name = sheet.name() + "-" + LocalDate.now(clock) + "." + format;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
