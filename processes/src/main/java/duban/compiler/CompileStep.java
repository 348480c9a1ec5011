package duban.compiler;

/** Adds one part of a measure's process to the draft, right of what earlier steps placed. */
interface CompileStep {

  void apply(MeasureParties measure, ModelDraft draft);
}
