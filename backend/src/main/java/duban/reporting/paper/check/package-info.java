/**
 * Whether a document that was produced is as the standard wants it: looked up in the finished Word
 * file and measured in the finished PDF, not in what was meant to be written.
 */
package duban.reporting.paper.check;
