/**
 * A report on paper, in the layout of GB/T 9704-2012 (党政机关公文格式): the sheet, the typefaces, the
 * roles that lines play, and the order in which the parts of a document stand. Takes a {@link
 * duban.reporting.body.ReportBody} and gives pieces; {@code docx} and {@code pdf} only set them, so
 * that both say the same in the same shape. Knows no database and no Spring.
 */
package duban.reporting.paper;
