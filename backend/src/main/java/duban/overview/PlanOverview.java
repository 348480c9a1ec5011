package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.Ref;
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
      List<Section> sections) {}

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
