/**
 * The draft of a plan: the document taken apart and its measures, sections, goals and facts put
 * together.
 */
package duban.reader.draft;
