package duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duban.document.DocumentUnreadable.Kind;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** What is refused, with one sentence each. */
class RefusalTests {

  private static final DocumentLimits SMALL = new DocumentLimits(100_000, 5_000_000, 3, 1_000);

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(refusal("x.txt", "乐水市".repeat(20_000).getBytes(StandardCharsets.UTF_8)))
        .hasMessageStartingWith("x.txt: the file has 180,000 bytes, the limit is 100,000; ")
        .extracting(DocumentUnreadable::kind)
        .isEqualTo(Kind.TOO_LARGE);
    assertThat(kind("x.txt", "乐水市".repeat(400).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void refusesZipBombs() {
    assertThat(kind("x.docx", Samples.packedZeros(20))).isEqualTo(Kind.ZIP_BOMB);
  }

  @Test
  void refusesPdfOfTooManyPages() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      for (int i = 0; i < 4; i++) {
        pdf.page(List.of("乐水市"));
      }
      assertThat(kind("x.pdf", pdf.saved())).isEqualTo(Kind.TOO_MANY_PAGES);
    }
  }

  @Test
  void refusesScannedPdf() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      assertThat(refusal("x.pdf", pdf.picture().picture().saved()))
          .hasMessageContaining("pictures without text")
          .extracting(DocumentUnreadable::kind)
          .isEqualTo(Kind.SCANNED);
    }
  }

  @Test
  void tellsOfAScannedPageAmongOthers() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      byte[] content =
          pdf.page(List.of("乐水市促进就业行动方案".repeat(2), "一、主要任务".repeat(3))).picture().saved();

      assertThat(new Documents(SMALL).read("x.pdf", content).findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("第2页"));
    }
  }

  @Test
  void refusesProtectedFiles() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      assertThat(kind("x.pdf", pdf.page(List.of("乐水市")).protectedBy("secret")))
          .isEqualTo(Kind.ENCRYPTED);
    }
    assertThat(kind("x.docx", encrypted(Samples.docx("乐水市")))).isEqualTo(Kind.ENCRYPTED);
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThat(kind("x.docx", "PK\3\4".getBytes(StandardCharsets.US_ASCII)))
        .isIn(Kind.DAMAGED, Kind.UNKNOWN_FORMAT);
    assertThat(kind("x.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0}))
        .isEqualTo(Kind.UNKNOWN_FORMAT);
    assertThat(refusal("x.doc", "{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("a file of type application/rtf is no document we read");
    assertThat(kind("x.txt", random(500))).isEqualTo(Kind.UNKNOWN_ENCODING);
    assertThat(kind("x.txt", new byte[0])).isEqualTo(Kind.EMPTY);
    assertThat(kind("x.docx", Samples.docx(" "))).isEqualTo(Kind.EMPTY);
    assertThat(kind("x.pdf", "%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Kind.DAMAGED);
  }

  @Test
  void refusesMarkupThatDefinesEntities() {
    String document =
        "<!DOCTYPE w:document [<!ENTITY a \"%s\">%s]><w:document xmlns:w=\"http://schemas.openxmlformats.org/"
            + "wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    String laughs = "<!ENTITY b \"" + "&a;".repeat(1000) + "\">";
    String file = "<!ENTITY b SYSTEM \"file:///etc/passwd\">";

    assertThat(kind("x.docx", WordMarkup.packed(document.formatted("哈".repeat(9000), laughs))))
        .isEqualTo(Kind.DAMAGED);
    assertThat(kind("x.docx", WordMarkup.packed(document.formatted("哈", file))))
        .isEqualTo(Kind.DAMAGED);
  }

  @Test
  void refusesOtherFormatsOfOfficesByName() {
    assertThat(refusal("x.doc", "MIME-Version: 1.0".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("save it as .docx, .doc, .pdf, .html or .txt")
        .extracting(DocumentUnreadable::kind)
        .isEqualTo(Kind.UNKNOWN_FORMAT);
    String flat =
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>";
    assertThat(kind("x.doc", flat.getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Kind.UNKNOWN_FORMAT);
  }

  @Test
  void refusesHalfADocument() {
    byte[] whole = Samples.docx("乐水市促进就业行动方案");
    byte[] old = Samples.resource("/duban/document/table.doc");

    assertThat(kind("x.docx", java.util.Arrays.copyOf(whole, whole.length / 2)))
        .isIn(Kind.DAMAGED, Kind.UNKNOWN_FORMAT);
    assertThat(kind("x.doc", java.util.Arrays.copyOf(old, old.length / 2))).isEqualTo(Kind.DAMAGED);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    DocumentUnreadable refusal =
        catchThrowableOfType(
            DocumentUnreadable.class, () -> new Documents().read(Path.of("nowhere.docx")));

    assertThat(refusal).hasMessage("nowhere.docx: no such file; check the path.");
    assertThat(refusal.kind().slug()).isEqualTo("file-missing");
  }

  private static byte[] encrypted(byte[] document) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream data = encryptor.getDataStream(files)) {
        data.write(document);
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    for (int i = 0; i < size; i++) {
      bytes[i] |= (byte) 0x81;
    }
    return bytes;
  }

  private static Kind kind(String name, byte[] content) {
    return refusal(name, content).kind();
  }

  private static DocumentUnreadable refusal(String name, byte[] content) {
    return catchThrowableOfType(
        DocumentUnreadable.class, () -> new Documents(SMALL).read(name, content));
  }
}
