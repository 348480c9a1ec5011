package duban.reporting.export;

import duban.reporting.PeriodReport;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A report for whoever holds its address. The address is the key, so it stands outside of {@code
 * /api}, is kept by no cache, told to no other site and listed by no search engine.
 */
@RestController
class OpenReportController {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final OpenLinks links;
  private final ReportExports exports;

  OpenReportController(OpenLinks links, ReportExports exports) {
    this.links = links;
    this.exports = exports;
  }

  @GetMapping("/shared/{token}")
  ResponseEntity<byte[]> page(@PathVariable String token, HttpServletRequest request) {
    PeriodReport report = links.open(token, visit(Visit.What.PAGE, request));
    return html(HttpStatus.OK, OpenPage.of(report, exports.letterhead(), OpenLinks.path(token)));
  }

  @GetMapping("/shared/{token}/report.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String token, HttpServletRequest request) {
    return file(token, Format.PDF, Visit.What.PDF, request);
  }

  @GetMapping("/shared/{token}/report.docx")
  ResponseEntity<byte[]> docx(@PathVariable String token, HttpServletRequest request) {
    return file(token, Format.DOCX, Visit.What.DOCX, request);
  }

  /** The conformity sheet, which goes with the document. */
  @GetMapping("/shared/{token}/conformity.txt")
  ResponseEntity<byte[]> sheet(@PathVariable String token, HttpServletRequest request) {
    return file(token, Format.TXT, Visit.What.SHEET, request);
  }

  /** A page and no code: people read it. */
  @ExceptionHandler
  ResponseEntity<byte[]> gone(LinkNotFound unknown) {
    return html(HttpStatus.NOT_FOUND, OpenPage.gone());
  }

  private ResponseEntity<byte[]> file(
      String token, Format format, Visit.What what, HttpServletRequest request) {
    PeriodReport report = links.open(token, visit(what, request));
    ResponseEntity<byte[]> answer =
        ExportController.answer(exports.file(report, format, Locale.CHINESE));
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .headers(OpenReportController::discreet)
        .body(answer.getBody());
  }

  private static Visit visit(Visit.What what, HttpServletRequest request) {
    return new Visit(what, request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
  }

  private static ResponseEntity<byte[]> html(HttpStatus status, String page) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .headers(OpenReportController::discreet)
        .body(page.getBytes(StandardCharsets.UTF_8));
  }

  private static void discreet(HttpHeaders headers) {
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("X-Robots-Tag", "noindex, nofollow");
  }
}
