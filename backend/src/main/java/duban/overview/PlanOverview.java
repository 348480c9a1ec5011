package duban.overview;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.MeasureState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/** A plan in the list of plans. */
record PlanOverview(
    String key,
    String title,
    @Nullable String documentNumber,
    @Nullable String issuer,
    @Nullable LocalDate issueDate,
    int periodStart,
    int periodEnd,
    int measures,
    Map<MeasureLight, Integer> lights) {

  /** A plan with all its measures. */
  record Detail(
      String key,
      String title,
      @Nullable String documentNumber,
      @Nullable String issuer,
      @Nullable LocalDate issueDate,
      int periodStart,
      int periodEnd,
      @Nullable String jurisdiction,
      @Nullable String leadingGroup,
      @Nullable String leadingOffice,
      List<Suspended> suspended,
      List<Section> sections) {}

  /** A measure that is parked (挂账). */
  record Suspended(MeasureRef measure, String reason, Instant since, LocalDate expected) {}

  record Section(String number, String title, List<Measure> measures) {}

  /** A measure in the plan's list. */
  record Measure(
      String number,
      String title,
      List<Ref> lead,
      List<Ref> responsible,
      List<String> collective,
      MeasureLight timeLight,
      MeasureState state,
      int openTasks,
      int overdueTasks) {}
}
