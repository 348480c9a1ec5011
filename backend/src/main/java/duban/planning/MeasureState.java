package duban.planning;

/** Where a measure is in its life. */
public enum MeasureState {
  RUNNING,
  /** 挂账: parked by the office until a cause outside the units' hands is gone. */
  SUSPENDED,
  /** 销号: the office accepted that it is done. */
  CLOSED,
  /** 收官: its plan ended before it was closed. */
  WOUND_UP;

  public boolean ended() {
    return this == CLOSED || this == WOUND_UP;
  }
}
