package duban.evidence;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.PlanAccess;
import duban.planning.PublishedMeasure;
import duban.work.OpenTask;
import duban.work.Work;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 佐证材料 over HTTP. */
@RestController
class EvidenceController {

  /** Whatever a file holds, it runs nothing in our name. */
  private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

  private final Evidence evidence;
  private final EvidenceFiles files;
  private final EvidenceDemands demands;
  private final EvidenceSettings settings;
  private final Work work;
  private final PlanAccess access;
  private final Organisation organisation;

  EvidenceController(
      Evidence evidence,
      EvidenceFiles files,
      EvidenceDemands demands,
      EvidenceSettings settings,
      Work work,
      PlanAccess access,
      Organisation organisation) {
    this.evidence = evidence;
    this.files = files;
    this.demands = demands;
    this.settings = settings;
    this.work = work;
    this.access = access;
    this.organisation = organisation;
  }

  /**
   * The files of a task.
   *
   * @param taken whether its kind has files at all
   * @param uploaded so far, to be filed when it is completed
   * @param filed earlier on the same matter, as far as the person may see them
   * @param demand what the office wants to see, or null
   */
  record OfTask(
      boolean taken,
      List<EvidenceView> uploaded,
      List<EvidenceView> filed,
      @Nullable EvidenceDemand demand,
      long maxBytes,
      int maxFiles) {}

  /**
   * The files of a measure.
   *
   * @param mayDemand whether the person may ask for evidence
   */
  record OfMeasure(List<EvidenceView> filed, @Nullable EvidenceDemand demand, boolean mayDemand) {}

  /**
   * @param note what the office wants to see; null when nothing
   */
  record DemandForm(@Nullable @Size(max = 500) String note) {}

  @GetMapping("/api/tasks/{task}/evidence")
  OfTask ofTask(Actor actor, @PathVariable String task) {
    OpenTask open = work.task(actor, task);
    return new OfTask(
        evidence.takes(open),
        views(evidence.unfiled(open)),
        views(evidence.filedAround(actor, open)),
        open.measure() == null ? null : demands.of(open.measure()).orElse(null),
        settings.maxFile().toBytes(),
        settings.perTask());
  }

  @PostMapping(value = "/api/tasks/{task}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  EvidenceView attach(Actor actor, @PathVariable String task, @RequestPart MultipartFile file)
      throws IOException {
    try (InputStream content = file.getInputStream()) {
      return view(evidence.attach(actor, task, file.getOriginalFilename(), content));
    }
  }

  @GetMapping("/api/plans/{key}/measures/{number}/evidence")
  OfMeasure ofMeasure(Actor actor, @PathVariable String key, @PathVariable String number) {
    PublishedMeasure measure = access.measure(actor, key, number);
    return new OfMeasure(
        views(evidence.filed(actor, measure.id())),
        demands.of(measure.id()).orElse(null),
        evidence.mayDemand(actor, measure));
  }

  @PutMapping("/api/plans/{key}/measures/{number}/evidence-demand")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void demand(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @Valid @RequestBody DemandForm form) {
    evidence.demand(actor, key, number, form.note());
  }

  @DeleteMapping("/api/evidence/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Actor actor, @PathVariable UUID id) {
    evidence.remove(actor, id);
  }

  /**
   * What a file holds, to be saved, or shown where a page can.
   *
   * @param inline asks for showing; types that could run something are saved all the same
   */
  @GetMapping(value = "/api/evidence/{id}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<Resource> content(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean inline) {
    EvidenceFile file = evidence.file(actor, id);
    boolean shown = inline && file.type().preview() != null;
    ContentDisposition disposition =
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(file.name(), StandardCharsets.UTF_8)
            .build();
    return safely(MediaType.parseMediaType(file.type().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(files.content(file));
  }

  /** A small picture of an image. */
  @GetMapping(
      value = "/api/evidence/{id}/thumbnail",
      produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> thumbnail(Actor actor, @PathVariable UUID id) {
    EvidenceFile file = evidence.file(actor, id);
    byte[] small = files.thumbnail(file.id()).orElseThrow(() -> new EvidenceNotFound(id));
    return safely(MediaType.IMAGE_JPEG)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
        .body(small);
  }

  private static ResponseEntity.BodyBuilder safely(MediaType type) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Security-Policy", NOTHING_RUNS)
        .header("X-Content-Type-Options", "nosniff");
  }

  private EvidenceView view(EvidenceFile file) {
    return EvidenceView.of(file, organisation);
  }

  private List<EvidenceView> views(List<EvidenceFile> found) {
    return found.stream().map(this::view).toList();
  }
}
