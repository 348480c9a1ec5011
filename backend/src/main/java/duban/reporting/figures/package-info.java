/**
 * The figures of a report beside its sentences, counted once on the day of the draft and kept with
 * it.
 */
package duban.reporting.figures;
