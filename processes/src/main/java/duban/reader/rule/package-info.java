/**
 * The doubts of the reader, one small class each: rules about the document, and rules about the
 * plan that are asked again after each edit.
 */
package duban.reader.rule;
