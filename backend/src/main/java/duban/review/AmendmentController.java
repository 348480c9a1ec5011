package duban.review;

import duban.organisation.Actor;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Amended documents of running plans over HTTP: for their office. */
@RestController
class AmendmentController {

  private final Uploading uploading;
  private final DraftViews views;

  AmendmentController(Uploading uploading, DraftViews views) {
    this.uploading = uploading;
    this.views = views;
  }

  @PostMapping(
      value = "/api/plans/{key}/amendments",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  DraftView upload(Actor actor, @PathVariable String key, @RequestPart MultipartFile file)
      throws IOException {
    DraftController.refuseOthers(actor);
    Upload upload = Upload.of(file.getOriginalFilename(), file.getBytes());
    return views.of(uploading.uploadAmendment(upload, key, actor));
  }
}
