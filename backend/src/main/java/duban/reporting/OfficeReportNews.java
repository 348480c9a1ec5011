package duban.reporting;

import duban.organisation.UnitId;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Something became of a report across the plans of an office, or was said about it.
 *
 * @param leaders of the plans it is on
 * @param words the reason, the instruction or the remark, null where there is none
 */
public record OfficeReportNews(
    What what,
    long report,
    String title,
    UnitId office,
    List<UnitId> leaders,
    String by,
    @Nullable String words) {

  /** What it was. */
  public enum What {
    HANDED_IN,
    RETURNED,
    ISSUED,
    REMARKED_BY_OFFICE,
    REMARKED_BY_LEADERS;

    /** Whether the office is to hear of it. */
    public boolean concernsOffice() {
      return this == RETURNED || this == ISSUED || this == REMARKED_BY_LEADERS;
    }

    public boolean concernsLeaders() {
      return this == HANDED_IN || this == ISSUED || this == REMARKED_BY_OFFICE;
    }
  }
}
