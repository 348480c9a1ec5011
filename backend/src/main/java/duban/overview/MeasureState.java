package duban.overview;

/** Whether a measure's process runs. */
enum MeasureState {
  RUNNING,
  CLOSED
}
