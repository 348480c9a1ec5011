package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureState;
import duban.planning.MeasureUnit;
import duban.spreadsheet.Sheet;
import duban.spreadsheet.Workbook;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The matrix of a plan over HTTP, to be looked at and as a file: what is shown is what is in it.
 */
@RestController
@RequestMapping("/api/plans/{key}")
class MatrixController {

  private final PlanMatrices matrices;
  private final MatrixSheets sheets;

  MatrixController(PlanMatrices matrices, MatrixSheets sheets) {
    this.matrices = matrices;
    this.sheets = sheets;
  }

  /** What the address asks for. */
  record Asked(
      @Nullable String section,
      @Nullable UnitId unit,
      @Nullable MeasureUnit.Role role,
      @Nullable MeasureLight light,
      @Nullable ProgressLight progress,
      @Nullable MeasureState state,
      @Nullable String q) {

    PlanFilter filter() {
      return new PlanFilter(section, unit, role, light, progress, state, q);
    }
  }

  @GetMapping("/matrix")
  PlanMatrix matrix(Actor actor, @PathVariable String key, @ParameterObject Asked asked) {
    return matrices.of(actor, key, asked.filter());
  }

  @GetMapping(value = "/matrix.xlsx", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<byte[]> file(
      Actor actor,
      @PathVariable String key,
      @ParameterObject Asked asked,
      @RequestParam(defaultValue = "zh") String language) {
    Sheet[] written = sheets.of(actor, key, asked.filter(), language);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, Workbook.TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(sheets.fileName(key, language), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(Workbook.write(written));
  }
}
