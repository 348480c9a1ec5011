package duban.review;

import duban.plan.Plan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.lang.Nullable;

/** A plan while it is reviewed: as the document states it, then as people put it right. */
record DraftPlan(
    @Nullable @Size(max = 5000) String title,
    @Nullable @Size(max = 5000) String documentNumber,
    @Nullable @Size(max = 5000) String issuer,
    @Nullable LocalDate issueDate,
    @Nullable @Size(max = 5000) String status,
    @Nullable @Min(1) @Max(9999) Integer periodStart,
    @Nullable @Min(1) @Max(9999) Integer periodEnd,
    @Nullable @Valid Jurisdiction jurisdiction,
    @Nullable @Size(max = 5000) String leadingGroup,
    @Nullable @Size(max = 5000) String leadingOffice,
    @Nullable @Size(max = 5000) String leadingOfficeHost,
    @NotNull @Valid List<Section> sections,
    @NotNull @Valid @Size(max = 2000) List<DraftMeasure> measures,
    @NotNull @Valid List<Safeguard> organisational,
    @NotNull @Valid List<DraftIndicator> goals) {

  record Jurisdiction(
      @NotBlank @Size(max = 500) String name, @NotNull duban.plan.Jurisdiction.Level level) {}

  record Section(@NotNull String number, @NotNull String title) {}

  record Safeguard(@Nullable String number, @Nullable String title, @Nullable String text) {}

  /** The plan as it was read; its measures get their ids here. */
  static DraftPlan of(Plan plan) {
    duban.plan.Jurisdiction place = plan.jurisdiction();
    return new DraftPlan(
        plan.title(),
        plan.documentNumber(),
        plan.issuer(),
        plan.issueDate(),
        plan.status(),
        plan.periodStart(),
        plan.periodEnd(),
        place == null ? null : new Jurisdiction(place.name(), place.level()),
        plan.leadingGroup(),
        plan.leadingOffice(),
        plan.leadingOfficeHost(),
        plan.sections().stream()
            .map(it -> new Section(orEmpty(it.number()), orEmpty(it.title())))
            .toList(),
        IntStream.range(0, plan.measures().size())
            .mapToObj(i -> DraftMeasure.of(idOf(i), plan.measures().get(i)))
            .toList(),
        plan.organisational().stream()
            .map(it -> new Safeguard(it.number(), it.title(), it.text()))
            .toList(),
        plan.goals().stream().map(DraftIndicator::of).toList());
  }

  private static String orEmpty(String words) {
    return words == null ? "" : words;
  }

  /** Id of the measure that was read as the n-th, counted from 0. */
  static String idOf(int index) {
    return "m" + (index + 1);
  }
}
