package duban.review;

import duban.plan.Measure;
import duban.plan.Recurrence;
import duban.plan.WorkItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/**
 * A measure of a plan that is reviewed.
 *
 * @param id stays while the measure is edited
 * @param origins ids of the measures of the reading that it was made of
 * @param number empty while nobody has given it one; with {@code -2} behind it where the reader
 *     found it a second time
 */
record DraftMeasure(
    @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,60}") String id,
    @NotNull List<@NotBlank String> origins,
    @NotNull @Size(max = 40) @Pattern(regexp = "(\\d+(\\.\\d+)*(-\\d+)?)?") String number,
    @Nullable @Size(max = 200) String printedNumber,
    @Nullable @Size(max = 500) String section,
    @NotNull @Size(max = 20_000) String title,
    @NotNull @Size(max = 1_000_000) String text,
    @NotEmpty @Valid List<Item> items,
    @Nullable LocalDate deadline,
    @Nullable Recurrence recurrence,
    @NotNull @Valid List<DraftIndicator> targets) {

  /** An assignment: a task, or null for the measure as a whole, and who has which part in it. */
  record Item(
      @Nullable String text,
      @NotNull List<@NotBlank @Size(max = 1000) String> lead,
      @NotNull List<@NotBlank @Size(max = 1000) String> responsible,
      @NotNull List<@NotBlank @Size(max = 1000) String> collective) {

    Stream<String> names() {
      return Stream.of(lead, responsible, collective).flatMap(List::stream);
    }

    WorkItem toWorkItem() {
      return new WorkItem(text, lead, responsible, collective);
    }
  }

  static DraftMeasure of(String id, Measure measure) {
    return new DraftMeasure(
        id,
        List.of(id),
        orEmpty(measure.number()),
        measure.printedNumber(),
        measure.section(),
        orEmpty(measure.title()),
        orEmpty(measure.text()),
        measure.items().stream()
            .map(it -> new Item(it.text(), it.lead(), it.responsible(), it.collective()))
            .toList(),
        measure.deadline(),
        measure.recurrence(),
        measure.targets().stream().map(DraftIndicator::of).toList());
  }

  private static String orEmpty(String words) {
    return words == null ? "" : words;
  }

  Stream<String> names() {
    return items.stream().flatMap(Item::names);
  }
}
