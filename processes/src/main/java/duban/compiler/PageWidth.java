package duban.compiler;

/** Widens the pool to what the other steps have placed. */
final class PageWidth implements CompileStep {

  private static final double MARGIN = 40;

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    draft.widen(draft.columns().right() + MARGIN);
  }
}
