package duban.oversight;

import duban.supervision.CaseAction;
import java.util.List;
import java.util.stream.Stream;

/** What the office may do about something on its desk. */
enum DeskAction {
  /** Urges; where no case is open yet, it opens one, which urges. */
  URGE,
  YELLOW_CARD,
  RED_CARD,
  WAIVE,
  SETTLE,
  HAND_OVER,
  CALL;

  static List<DeskAction> on(Matter it) {
    return it.matter() == null
        ? List.of(URGE, CALL)
        : Stream.concat(
                CaseAction.on(it.level(), it.task() == null).stream()
                    .map(action -> valueOf(action.name())),
                Stream.of(HAND_OVER, CALL))
            .toList();
  }

  /** Whether it ends a case, and so has to be explained. */
  boolean needsReason() {
    return this == WAIVE || this == SETTLE;
  }
}
