/** Provenance: where each value of a draft stands in the document, by JSON pointer. */
package duban.reader.place;
