package duban.document;

/**
 * How much of a document is taken.
 *
 * @param bytes size of the file
 * @param unpackedBytes size of all a packed file (.docx) holds
 * @param pages of a PDF
 * @param characters of the text
 */
public record DocumentLimits(long bytes, long unpackedBytes, int pages, int characters) {

  private static final long MEGABYTE = 1024 * 1024;

  /** 20 MB, unpacked 200 MB, 500 pages, 2 million characters: far beyond any plan. */
  public static final DocumentLimits DEFAULT =
      new DocumentLimits(20 * MEGABYTE, 200 * MEGABYTE, 500, 2_000_000);
}
