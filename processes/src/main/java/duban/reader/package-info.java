/**
 * The reader: from the text of a plan document to a {@link duban.plan.Plan} and the doubts about
 * it. Others call {@link duban.reader.PlanReader}; leans on {@code duban.plan} only.
 *
 * <p>Steps, each from value to value. {@code Structure} takes a document apart: {@code Normaliser},
 * {@code Tables} (taken out of the text before it is outlined), {@code DocumentParts}, {@code
 * Outline}, {@code Passage} with its clauses ({@code ClauseFinder}, {@code ClauseParser}), {@code
 * ClauseScope}, {@code MeasureEntries}, {@code TableAssignment} (what the tables say of which
 * measure), {@code UnitAliases}. {@code Drafting} makes the plan of it: {@code Measures}, {@code
 * WorkItems}, {@code Units}, metadata. {@code Rules} look at the draft; what a step could not make
 * sense of becomes a finding there.
 */
package duban.reader;
