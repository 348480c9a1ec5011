package duban.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a unit, or a lead for all units, says of a period: 进展情况、存在的问题、下一步措施. */
record ReportForm(
    @NotBlank @Size(max = 5000) String progress,
    @Size(max = 5000) String problems,
    @NotBlank @Size(max = 5000) String nextSteps) {}
