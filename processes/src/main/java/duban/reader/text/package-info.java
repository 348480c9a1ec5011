/**
 * Text in one form: characters, widths, lines and the numbers in front of them, and where each
 * character stands in the document. The lowest room of the reader: it knows no plan.
 */
package duban.reader.text;
