/**
 * The reader: from the text of a plan document to a {@link duban.plan.Plan} and the doubts about
 * it. Others call {@link duban.reader.PlanReader}; leans on {@code duban.plan} only.
 *
 * <p>Steps, each from value to value: normalise ({@code Normaliser}), parts of the document ({@code
 * DocumentParts}), outline ({@code Outline}), responsibility clauses ({@code ClauseFinder}, {@code
 * ClauseParser}, {@code ClauseScope}), measures ({@code MeasureEntries}, {@code MeasureDraft}),
 * units ({@code UnitBook}), metadata, findings. Whatever a step cannot make sense of becomes a
 * finding.
 */
package duban.reader;
