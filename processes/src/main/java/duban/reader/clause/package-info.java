/**
 * Responsibility clauses: where one stands in a line, its vocabulary and grammar, and the names of
 * units in it.
 */
package duban.reader.clause;
