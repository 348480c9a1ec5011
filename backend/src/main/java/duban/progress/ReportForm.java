package duban.progress;

import duban.indicator.Figure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What a unit, or a lead for all units, says of a period: 进展情况、存在的问题、下一步措施, whether it will be
 * finished in time (为什么不能、预计何时), figures, and what it needs of others (需协调事项).
 */
record ReportForm(
    @NotBlank @Size(max = 5000) String progress,
    @Size(max = 5000) String problems,
    @NotBlank @Size(max = 5000) String nextSteps,
    @NotNull Boolean inTime,
    @Size(max = 2000) String delayReason,
    LocalDate expectedOn,
    @Size(max = 2000) String coordination,
    @Size(max = 200) String coordinationFrom,
    @Valid List<Figure> figures) {

  ReportForm {
    figures = figures == null ? List.of() : figures;
  }

  @AssertTrue(message = "delay-needs-reason")
  boolean isDelayReasonGiven() {
    return !Boolean.FALSE.equals(inTime) || isWritten(delayReason);
  }

  @AssertTrue(message = "delay-needs-date")
  boolean isExpectedOnGiven() {
    return !Boolean.FALSE.equals(inTime) || expectedOn != null;
  }

  @AssertTrue(message = "coordination-needs-unit")
  boolean isCoordinationFromGiven() {
    return !asksCoordination() || isWritten(coordinationFrom);
  }

  boolean asksCoordination() {
    return isWritten(coordination);
  }

  private static boolean isWritten(String text) {
    return text != null && !text.isBlank();
  }
}
