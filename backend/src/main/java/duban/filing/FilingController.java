package duban.filing;

import duban.organisation.Actor;
import duban.planning.ReportingPeriod;
import duban.problem.FormInvalid;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 批量填报 over HTTP. */
@RestController
@RequestMapping("/api/filing")
class FilingController {

  private final Sheets sheets;
  private final Filing filing;
  private final Lines lines;
  private final FileMatching matching;

  FilingController(Sheets sheets, Filing filing, Lines lines, FileMatching matching) {
    this.sheets = sheets;
    this.filing = filing;
    this.lines = lines;
    this.matching = matching;
  }

  @GetMapping
  Sheet sheet(Actor actor, @RequestParam(required = false) String period) {
    try {
      return sheets.of(actor, period == null ? null : ReportingPeriod.of(period).toString());
    } catch (IllegalArgumentException ex) {
      throw FormInvalid.of("period", "is no reporting period");
    }
  }

  /** Files every row for itself; what became of each is the answer, in their order. */
  @PostMapping
  List<RowResult> file(Actor actor, @Valid @RequestBody Batch batch) {
    return filing.file(actor, batch);
  }

  @PostMapping("/check")
  List<RowCheck> check(Actor actor, @Valid @RequestBody Batch batch) {
    return filing.check(actor, batch);
  }

  /** Keeps what was typed as the drafts of the tasks; what became of each is the answer. */
  @PutMapping("/drafts")
  List<RowKept> keep(Actor actor, @Valid @RequestBody DraftBatch batch) {
    return filing.keep(actor, batch);
  }

  @PostMapping(value = "/workbook", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> workbook(Actor actor, @Valid @RequestBody Export export) {
    Sheet sheet = sheets.of(actor, null);
    byte[] file =
        new WorkbookWriter(Lines.columns(sheet), export.english()).write(lines.of(sheet, export));
    return file(file, "xlsx", export);
  }

  @PostMapping(value = "/table", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> table(Actor actor, @Valid @RequestBody Export export) {
    Sheet sheet = sheets.of(actor, null);
    return file(
        PlainTable.write(Lines.columns(sheet), lines.of(sheet, export), export.english()),
        "csv",
        export);
  }

  private static ResponseEntity<byte[]> file(byte[] content, String ending, Export export) {
    String name = (export.english() ? "reports." : "批量填报.") + ending;
    ContentDisposition saved =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(content);
  }

  /** Says what a file holds and for which reports; nothing is changed by it. */
  @PostMapping(value = "/reading", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  List<FileLine> read(Actor actor, @RequestPart MultipartFile file) throws IOException {
    return matching.match(FileReader.read(file.getBytes()), sheets.of(actor, null), actor);
  }
}
