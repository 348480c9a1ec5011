package duban.reporting.export;

import duban.organisation.Actor;
import duban.reporting.access.ReportAccess;
import duban.reporting.paper.check.Check;
import duban.reporting.paper.check.ConformitySheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports as files, for whoever may read them; a draft too, so that it can be read on paper. */
@RestController
@RequestMapping("/api/reports/{id}")
class ExportController {

  private final ReportAccess access;
  private final ReportExports exports;

  ExportController(ReportAccess access, ReportExports exports) {
    this.access = access;
    this.exports = exports;
  }

  /** What the page shows of the conformity sheet. */
  record Conformity(
      boolean passed, List<Check> checks, List<String> warnings, List<String> limits) {

    static Conformity of(ConformitySheet sheet) {
      return new Conformity(sheet.passed(), sheet.checks(), sheet.warnings(), sheet.limits());
    }
  }

  /** As docx, pdf, xlsx, csv or json; as txt the conformity sheet. */
  @GetMapping(value = "/export.{format}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> export(
      Actor actor,
      @PathVariable long id,
      @PathVariable String format,
      @RequestParam(defaultValue = "zh") String language) {
    return answer(
        exports.file(
            access.readable(actor, id), Format.of(format), Locale.forLanguageTag(language)));
  }

  @GetMapping("/conformity")
  Conformity conformity(
      Actor actor, @PathVariable long id, @RequestParam(defaultValue = "zh") String language) {
    Terms terms = Terms.in(Locale.forLanguageTag(language));
    return Conformity.of(exports.conformity(access.readable(actor, id)).in(terms::of));
  }

  static ResponseEntity<byte[]> answer(ReportFile file) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.format().type())
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.content());
  }
}
