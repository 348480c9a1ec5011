/**
 * What a report is made from: everything that is counted, classed, doubted or quoted in it, read
 * once on the day of the draft. Knows no sentence; {@code draft} makes them.
 */
package duban.reporting.facts;
