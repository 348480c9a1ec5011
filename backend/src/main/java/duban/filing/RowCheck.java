package duban.filing;

import duban.progress.ReportHint;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.util.List;

/**
 * What a row would hear if it were filed now.
 *
 * @param problem why it would be refused; null when it would not
 * @param hints what its writer should look at again; never a refusal
 */
@Schema(name = "FilingCheck")
record RowCheck(String task, @Nullable RowProblem problem, List<ReportHint> hints) {}
