package duban.compiler;

import java.util.List;

/** The flow 退回 from the office's decision back to the coordinator. */
final class Return {

  private Return() {}

  static void add(MeasureParties measure, ModelDraft draft, String gateway, String merge) {
    LanePlace office = draft.place(measure.office());
    Spot from = draft.spot(gateway);
    Spot to = draft.spot(merge);
    List<Point> path =
        Route.from(from.bottom())
            .toY(office.lowerChannelBelow())
            .toX(to.centreX())
            .to(measure.coordinator().isOffice() ? to.bottom() : to.top());
    draft.answer(gateway, false, "退回", null, merge, path);
  }
}
