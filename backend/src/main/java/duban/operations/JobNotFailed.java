package duban.operations;

import duban.problem.Problem;
import java.util.Map;

/** The job has succeeded, or its process has ended, meanwhile. */
final class JobNotFailed extends Problem {

  JobNotFailed(String job) {
    super(
        Kind.NOT_FOUND,
        "job-not-failed",
        "Job " + job + " has not failed, or exists no longer",
        Map.of("job", job));
  }
}
