package duban.review;

import duban.organisation.Actor;
import duban.organisation.Role;
import duban.planning.OfficeOnly;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入 over HTTP: for the office. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {

  private final Uploading uploading;
  private final Reviewing reviewing;
  private final DraftViews views;
  private final DraftModels models;
  private final DraftPublishing publishing;
  private final AmendmentPublishing amendments;
  private final DraftFindings findings;
  private final Comparisons comparisons;

  DraftController(
      Uploading uploading,
      Reviewing reviewing,
      DraftViews views,
      DraftModels models,
      DraftPublishing publishing,
      AmendmentPublishing amendments,
      DraftFindings findings,
      Comparisons comparisons) {
    this.uploading = uploading;
    this.reviewing = reviewing;
    this.views = views;
    this.models = models;
    this.publishing = publishing;
    this.amendments = amendments;
    this.findings = findings;
    this.comparisons = comparisons;
  }

  record UnitsForm(@NotNull Integer version, @NotEmpty List<@NotBlank String> names) {}

  /**
   * @param start of an amendment: ids of the added measures to be started
   */
  record PublicationForm(@NotNull Integer version, @Nullable List<@NotBlank String> start) {}

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DraftView upload(Actor actor, @RequestPart MultipartFile file) throws IOException {
    refuseOthers(actor);
    Upload upload = Upload.of(file.getOriginalFilename(), file.getBytes());
    return views.of(uploading.upload(upload, null, actor));
  }

  @GetMapping
  List<DraftSummary> drafts(Actor actor) {
    refuseOthers(actor);
    return reviewing.all();
  }

  @GetMapping("/{id}")
  DraftView draft(Actor actor, @PathVariable UUID id) {
    refuseOthers(actor);
    return views.of(reviewing.draft(id));
  }

  @PutMapping("/{id}")
  DraftView save(Actor actor, @PathVariable UUID id, @Valid @RequestBody DraftForm form) {
    refuseOthers(actor);
    return reviewing.save(id, form, actor);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(Actor actor, @PathVariable UUID id) {
    refuseOthers(actor);
    reviewing.delete(id, actor);
  }

  @GetMapping(value = "/{id}/document", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> document(Actor actor, @PathVariable UUID id) {
    refuseOthers(actor);
    Upload file = reviewing.file(id);
    ContentDisposition saved =
        ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(file.content());
  }

  @PostMapping("/{id}/units")
  DraftView register(Actor actor, @PathVariable UUID id, @Valid @RequestBody UnitsForm form) {
    refuseOthers(actor);
    return reviewing.register(id, form.version(), form.names(), actor);
  }

  @GetMapping(value = "/{id}/measures/{measure}/model", produces = MediaType.APPLICATION_XML_VALUE)
  byte[] model(Actor actor, @PathVariable UUID id, @PathVariable String measure) {
    refuseOthers(actor);
    return models.model(id, measure);
  }

  @PostMapping("/{id}/publication")
  @ResponseStatus(HttpStatus.CREATED)
  DraftPublishing.Published publish(
      Actor actor, @PathVariable UUID id, @Valid @RequestBody PublicationForm form) {
    refuseOthers(actor);
    List<String> start = form.start() == null ? List.of() : form.start();
    return reviewing.draft(id).amends() == null
        ? publishing.publish(id, form.version(), actor)
        : amendments.publish(id, form.version(), start, actor);
  }

  @GetMapping("/{id}/comparison")
  Comparison comparison(Actor actor, @PathVariable UUID id) {
    refuseOthers(actor);
    Checked draft = findings.check(reviewing.draft(id));
    return comparisons.of(draft.draft(), draft.planToRun());
  }

  static void refuseOthers(Actor actor) {
    if (!actor.has(Role.SUPERVISOR)) {
      throw new OfficeOnly();
    }
  }
}
