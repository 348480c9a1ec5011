/**
 * From the file of a plan document to its text. Others call {@link duban.document.Documents}; leans
 * on {@code duban.plan} only.
 *
 * <p>{@code FileFormat} says what the bytes are, one class a format takes the text out ({@code
 * WordText}, {@code OldWordText}, {@code PdfText}, {@code HtmlText}, {@code Markdown}, {@code
 * PlainText}). Nothing a document contains is executed and nothing it names is fetched.
 */
package duban.document;
