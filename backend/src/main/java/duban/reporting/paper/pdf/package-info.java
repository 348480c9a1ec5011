/**
 * A report as a PDF: the same pieces as in the Word document, as a page of XHTML that openhtmltopdf
 * sets and PDFBox writes, with its fonts inside.
 */
package duban.reporting.paper.pdf;
