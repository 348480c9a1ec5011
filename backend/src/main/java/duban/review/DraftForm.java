package duban.review;

import duban.organisation.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * What a person made of a draft.
 *
 * @param version the one that was edited
 * @param office a registered unit to supervise the plan; null leaves it to the plan's words
 */
record DraftForm(
    @NotNull Integer version,
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{2,39}") String key,
    @NotNull @Valid DraftPlan plan,
    @NotNull @Valid List<Mapping> mappings,
    @Nullable String office,
    boolean firstListedLeads,
    @NotNull List<@NotBlank String> settled) {

  /** A name of the plan and the registered unit it means; null leaves it to the register. */
  record Mapping(@NotBlank String name, @Nullable String unit) {}

  DraftContent content() {
    Map<String, UnitId> chosen = new LinkedHashMap<>();
    for (Mapping mapping : mappings) {
      if (mapping.unit() != null) {
        chosen.put(mapping.name(), UnitId.of(mapping.unit()));
      }
    }
    UnitId chosenOffice = office == null ? null : UnitId.of(office);
    return new DraftContent(plan, chosen, chosenOffice, firstListedLeads, Set.copyOf(settled));
  }
}
