package duban.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;

/**
 * What became of one row.
 *
 * @param problem why it was not filed; null when it was
 */
@Schema(name = "FilingResult")
record RowResult(String task, @Nullable RowProblem problem) {}
