package duban.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What the page shows and wants as a file.
 *
 * @param english whether headings are English
 */
@Schema(name = "FilingExport")
record Export(@NotNull @Size(max = 500) List<@Valid @NotNull Row> rows, boolean english) {

  /**
   * The cells of a row as texts by their columns; a figure is {@code figure:} and the id of its
   * indicator.
   */
  record Row(@NotBlank String task, @NotNull Map<String, String> cells) {}
}
