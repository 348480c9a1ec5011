package duban.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF for tests: lines at a grid of full-width characters. Its font is only named (STSong-Light
 * with a predefined encoding), so none has to be shipped; text is extracted all the same.
 */
final class PdfSample implements AutoCloseable {

  private static final int SIZE = 16;
  private static final int LEFT = 80;
  private static final int TOP = 760;
  private static final int LEADING = 28;

  final PDDocument document = new PDDocument();
  private boolean named = true;

  /** Adds a page; a line may begin with full-width spaces, a tab moves to the next 10 em. */
  PdfSample page(List<String> lines, String... drawing) {
    StringBuilder content =
        new StringBuilder(String.join(" ", drawing) + " BT /F1 " + SIZE + " Tf\n");
    int y = TOP;
    for (String line : lines) {
      int column = 0;
      for (String part : line.split("\t")) {
        String words = part.stripLeading();
        int x = LEFT + column + SIZE * (part.length() - words.length());
        content.append("1 0 0 1 %d %d Tm <%s> Tj\n".formatted(x, y, hex(words)));
        column += 10 * SIZE;
      }
      y -= LEADING;
    }
    content(content.append("ET").toString());
    return this;
  }

  /** Adds a page that is a picture. */
  PdfSample picture() {
    return picture(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
  }

  PdfSample picture(BufferedImage pixels) {
    try {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      resources.add(LosslessFactory.createFromImage(document, pixels));
      page.setResources(resources);
      document.addPage(page);
      return this;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** Pages of 22 lines of 28 characters, with a running head and numbers such as — 1 —. */
  PdfSample paragraphs(String text, String head) {
    List<String> lines = new ArrayList<>();
    text.lines()
        .filter(paragraph -> !paragraph.isBlank())
        .forEach(paragraph -> wrap("\u3000\u3000" + paragraph.strip(), lines));
    for (int from = 0; from < lines.size(); from += 22) {
      List<String> page = new ArrayList<>(List.of(head));
      page.addAll(lines.subList(from, Math.min(from + 22, lines.size())));
      page.add("— " + (from / 22 + 1) + " —");
      page(page);
    }
    return this;
  }

  /** Lays the pages on their side, and says by how many degrees they have to be turned. */
  PdfSample turned(int degrees) {
    Matrix turn =
        switch (degrees) {
          case 90 -> new Matrix(0, 1, -1, 0, 792, 0);
          case 180 -> new Matrix(-1, 0, 0, -1, 612, 792);
          default -> new Matrix(0, -1, 1, 0, 0, 612);
        };
    try {
      for (PDPage page : document.getPages()) {
        page.setMediaBox(degrees == 180 ? PDRectangle.LETTER : new PDRectangle(792, 612));
        page.setRotation(degrees);
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
          content.transform(turn);
        }
      }
      return this;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** From now on the font numbers its characters and does not say which they are. */
  PdfSample nameless() {
    named = false;
    return this;
  }

  byte[] saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  byte[] protectedBy(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return saved();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** Lines of 28 characters; as typesetters do, a word of Latin letters stays in one piece. */
  private static void wrap(String paragraph, List<String> lines) {
    int from = 0;
    while (from < paragraph.length()) {
      int to = Math.min(from + 28, paragraph.length());
      while (to < paragraph.length() && inWord(paragraph, to) && to > from + 10) {
        to--;
      }
      lines.add(paragraph.substring(from, to));
      from = to;
    }
  }

  private static boolean inWord(String text, int at) {
    return isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  /** Adds a page of drawing operators; the font is F1. */
  void content(String content) {
    try {
      PDPage page = new PDPage();
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(content.getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font());
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      document.addPage(page);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString(named ? "GB1" : "Identity"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    descendant.setName(COSName.BASE_FONT, "STSong-Light");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
    font.setName(COSName.ENCODING, named ? "UniGB-UTF16-H" : "Identity-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  static String hex(String words) {
    return HexFormat.of()
        .formatHex(words.replace('\u00A0', ' ').getBytes(StandardCharsets.UTF_16BE));
  }
}
