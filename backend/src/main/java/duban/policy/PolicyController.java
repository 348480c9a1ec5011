package duban.policy;

import duban.organisation.Actor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 规则 over HTTP. */
@RestController
@RequestMapping("/api/policies")
class PolicyController {

  private final PolicyPublishing publishing;

  PolicyController(PolicyPublishing publishing) {
    this.publishing = publishing;
  }

  @GetMapping
  List<PolicyView> all(Actor actor) {
    return publishing.all(actor);
  }

  @GetMapping("/{id}")
  PolicyView one(Actor actor, @PathVariable String id) {
    return publishing.of(actor, id);
  }

  @GetMapping(value = "/{id}/versions/{version}/file", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<byte[]> file(Actor actor, @PathVariable String id, @PathVariable int version) {
    ContentDisposition saved =
        ContentDisposition.attachment().filename(id + ".dmn", StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(publishing.file(id, version));
  }

  @PostMapping(value = "/{id}/trial", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  PolicyTrial trial(Actor actor, @PathVariable String id, @RequestPart MultipartFile file)
      throws IOException {
    return publishing.trial(actor, id, file.getBytes());
  }

  @PostMapping(value = "/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  PolicyView publish(
      Actor actor,
      @PathVariable String id,
      @RequestPart MultipartFile file,
      @RequestParam int base,
      @RequestParam @NotBlank @Size(max = 500) String reason)
      throws IOException {
    publishing.publish(actor, id, file.getBytes(), base, reason);
    return publishing.of(actor, id);
  }
}
