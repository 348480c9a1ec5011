/** A report beside earlier ones: what is new, improved, worse, or copied. */
package duban.reporting.compare;
