package duban.reporting.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * What went wrong with the units' reports on a measure, over its last {@value #PERIODS} periods,
 * and what proof there is. Of those that a lead consolidated only a return counts: it says the same
 * twice.
 *
 * @param reported whether anything was reported in the period
 * @param files filed with the reports of the period; of a closed measure all that were ever filed
 */
public record Slips(int late, int missing, int returned, int copied, boolean reported, int files) {

  /** How many periods back the record goes, this one included: a year of quarters. */
  public static final int PERIODS = 4;

  /** One slip happens to anybody. */
  static final int RECORD_FROM = 2;

  static final Slips NONE = new Slips(0, 0, 0, 0, false, 0);

  /** Why a good class is not believed; empty where nothing speaks against it. */
  List<Doubt> doubts(ProgressClass progress) {
    List<Doubt> doubts = new ArrayList<>();
    if (files == 0 && (reported || progress == ProgressClass.COMPLETED)) {
      doubts.add(new Doubt(Doubt.Kind.NO_EVIDENCE, 0));
    }
    if (late + missing + returned + copied >= RECORD_FROM) {
      add(doubts, Doubt.Kind.LATE, late);
      add(doubts, Doubt.Kind.MISSING, missing);
      add(doubts, Doubt.Kind.RETURNED, returned);
      add(doubts, Doubt.Kind.COPIED, copied);
    }
    return doubts;
  }

  private static void add(List<Doubt> doubts, Doubt.Kind kind, int times) {
    if (times > 0) {
      doubts.add(new Doubt(kind, times));
    }
  }
}
