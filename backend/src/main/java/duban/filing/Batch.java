package duban.filing;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Filled-in reports that are sent together. */
@Schema(name = "FilingBatch")
record Batch(@NotNull @Size(max = 500) List<@Valid @NotNull Row> rows) {

  /** A report: the form of its task, as if it were sent alone. */
  record Row(@NotBlank String task, @NotNull JsonNode answers) {}
}
