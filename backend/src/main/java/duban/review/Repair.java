package duban.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import duban.organisation.UnitRef;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A way to put a finding right, which the page offers as a button or a place to go to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Repair.SetLead.class, name = "set-lead"),
  @JsonSubTypes.Type(value = Repair.MergeUnits.class, name = "merge-units"),
  @JsonSubTypes.Type(value = Repair.MapUnit.class, name = "map-unit"),
  @JsonSubTypes.Type(value = Repair.RegisterUnit.class, name = "register-unit"),
  @JsonSubTypes.Type(value = Repair.RegisterUnits.class, name = "register-units"),
  @JsonSubTypes.Type(value = Repair.ChooseOffice.class, name = "choose-office"),
  @JsonSubTypes.Type(value = Repair.SetUnits.class, name = "set-units"),
  @JsonSubTypes.Type(value = Repair.EditDeadline.class, name = "edit-deadline"),
  @JsonSubTypes.Type(value = Repair.EditText.class, name = "edit-text"),
  @JsonSubTypes.Type(value = Repair.EditPlan.class, name = "edit-plan"),
  @JsonSubTypes.Type(value = Repair.SetNumber.class, name = "number")
})
@Schema(
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "set-lead", schema = Repair.SetLead.class),
      @DiscriminatorMapping(value = "merge-units", schema = Repair.MergeUnits.class),
      @DiscriminatorMapping(value = "map-unit", schema = Repair.MapUnit.class),
      @DiscriminatorMapping(value = "register-unit", schema = Repair.RegisterUnit.class),
      @DiscriminatorMapping(value = "register-units", schema = Repair.RegisterUnits.class),
      @DiscriminatorMapping(value = "choose-office", schema = Repair.ChooseOffice.class),
      @DiscriminatorMapping(value = "set-units", schema = Repair.SetUnits.class),
      @DiscriminatorMapping(value = "edit-deadline", schema = Repair.EditDeadline.class),
      @DiscriminatorMapping(value = "edit-text", schema = Repair.EditText.class),
      @DiscriminatorMapping(value = "edit-plan", schema = Repair.EditPlan.class),
      @DiscriminatorMapping(value = "number", schema = Repair.SetNumber.class)
    })
sealed interface Repair {

  /** One of these leads the measure. */
  record SetLead(List<String> candidates) implements Repair {}

  /** Two names are one unit's. */
  record MergeUnits(String from, String into) implements Repair {}

  /** The name means a registered unit. */
  record MapUnit(String unit, List<UnitRef> candidates) implements Repair {}

  /** The unit is new to the register. */
  record RegisterUnit(String unit) implements Repair {}

  /** The units are all new to the register. */
  record RegisterUnits(List<String> units) implements Repair {}

  /** A registered unit supervises the plan. */
  record ChooseOffice(List<UnitRef> candidates) implements Repair {}

  /** Give the measure units, or others. */
  record SetUnits() implements Repair {}

  record EditDeadline() implements Repair {}

  record EditText() implements Repair {}

  /** Fill in what the plan says of itself. */
  record EditPlan(String field) implements Repair {}

  /** Give the measure this number. */
  record SetNumber(String suggested) implements Repair {}
}
