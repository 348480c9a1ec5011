/**
 * The reader: from the text of a plan document to a {@link duban.plan.Plan} and the doubts about
 * it. Others call {@link duban.reader.PlanReader} and {@link duban.reader.PlanRules}; the packages
 * below are its own rooms, each leaning only on those named before it:
 *
 * <p>{@code text} (one form, lines, numbers in front of them) ← {@code value} (days and numbers to
 * reach) ← {@code clause} (who is responsible) ← {@code outline} (the numbered text as a tree) ←
 * {@code table} ← {@code draft} (a document taken apart, its plan put together) ← {@code place}
 * (where each value stands) ← {@code rule} (the doubts).
 */
package duban.reader;
