package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.MeasureState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A plan in the list of plans.
 *
 * @param woundUpAt when its final report was issued (已收官), null while it runs
 */
record PlanOverview(
    String key,
    String title,
    @Nullable String documentNumber,
    @Nullable String issuer,
    @Nullable LocalDate issueDate,
    int periodStart,
    int periodEnd,
    @Nullable Instant woundUpAt,
    int measures,
    Map<MeasureLight, Integer> lights) {

  /**
   * A plan with all its measures.
   *
   * @param actions what the reader may do with it: {@code wind-up}
   */
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
      @Nullable Instant woundUpAt,
      List<Suspended> suspended,
      List<Section> sections,
      List<String> actions) {}

  /** A measure that is parked (挂账). */
  record Suspended(MeasureRef measure, String reason, Instant since, LocalDate expected) {}

  record Section(String number, String title, List<Measure> measures) {}

  /**
   * A measure in the plan's list.
   *
   * @param progressLight null where it has no indicator
   */
  record Measure(
      String number,
      String title,
      List<Ref> lead,
      List<Ref> responsible,
      List<String> collective,
      MeasureLight timeLight,
      @Nullable ProgressLight progressLight,
      MeasureState state,
      int openTasks,
      int overdueTasks) {}
}
