package duban.reporting.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an issued report is to be corrected.
 *
 * @param recount whether its figures are counted anew
 */
public record CorrectionForm(@NotBlank @Size(max = 2000) String reason, boolean recount) {}
