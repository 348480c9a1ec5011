package duban.compiler;

/** A lane for the office, each lead, each responsible unit, then the groups, in document order. */
final class UnitLanes implements CompileStep {

  private static final double POOL_LEFT = 160;
  private static final double POOL_TOP = 80;
  private static final double TITLE = 30;
  private static final double LANE_LEFT = POOL_LEFT + TITLE;
  static final double CONTENT_LEFT = LANE_LEFT + TITLE;

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    double height = measure.all().stream().mapToDouble(party -> party.laneSize().height()).sum();
    draft.pool(new Box(POOL_LEFT, POOL_TOP, TITLE, height));
    double top = POOL_TOP;
    for (Party party : measure.all()) {
      LaneSize size = party.laneSize();
      draft.lane(
          party,
          measure.refer(party.role().label() + ":" + party.name()),
          new LanePlace(BpmnIds.lane(party.id()), top, top + size.row()),
          new Box(LANE_LEFT, top, TITLE, size.height()));
      top += size.height();
    }
  }
}
