/**
 * The numbered text as a tree of entries, each with its text and clauses, and which clause holds
 * for which entry.
 */
package duban.reader.outline;
