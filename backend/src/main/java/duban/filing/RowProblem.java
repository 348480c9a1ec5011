package duban.filing;

import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import duban.problem.Problem;
import duban.problem.ProblemForm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.ProblemDetail;

/**
 * Why one row is refused, in the form of RFC 9457.
 *
 * @param errors the cells at fault; none where the row as a whole is refused
 */
@Schema(name = "FilingProblem")
record RowProblem(String type, String title, int status, String detail, List<CellFault> errors) {

  /**
   * What is wrong with one cell.
   *
   * @param pointer to it in what was sent (RFC 6901): {@code #/rows/3/answers/nextSteps}
   * @param detail the rule it breaks, by the name that forms word it by
   */
  record CellFault(String pointer, String detail) {}

  /**
   * @param row where it stands in what was sent
   */
  static RowProblem of(Problem problem, int row) {
    return of(
        ProblemForm.of(problem),
        problem instanceof FormInvalid form ? form.errors() : List.of(),
        row);
  }

  static RowProblem ofFailure() {
    return of(ProblemForm.ofFailure(), List.of(), 0);
  }

  private static RowProblem of(ProblemDetail form, List<FieldFault> faults, int row) {
    return new RowProblem(
        form.getType().toString(),
        form.getTitle(),
        form.getStatus(),
        form.getDetail(),
        faults.stream()
            .map(fault -> new CellFault(pointer(row, fault.field()), fault.message()))
            .toList());
  }

  /** {@code figures[0].value} becomes {@code #/rows/3/answers/figures/0/value}. */
  private static String pointer(int row, String field) {
    String path = field.replace("[", ".").replace("]", "").replace('.', '/');
    return "#/rows/" + row + "/answers" + (path.isEmpty() ? "" : "/" + path);
  }
}
