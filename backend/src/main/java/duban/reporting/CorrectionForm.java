package duban.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an issued report is to be corrected.
 *
 * @param recount whether its figures are counted anew
 */
record CorrectionForm(@NotBlank @Size(max = 2000) String reason, boolean recount) {}
