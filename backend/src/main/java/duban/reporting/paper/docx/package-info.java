/** A report as a Word document (OOXML), by Apache POI. */
package duban.reporting.paper.docx;
