package duban.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypingTests {

  @TempDir private Path folder;

  @Test
  void knowsPicturesAndPdf() throws IOException {
    assertThat(of(Samples.picture("jpg", 4, 4))).contains(FileType.JPEG);
    assertThat(of(Samples.picture("png", 4, 4))).contains(FileType.PNG);
    assertThat(of(Samples.picture("gif", 4, 4))).contains(FileType.GIF);
    assertThat(of(Samples.pdf())).contains(FileType.PDF);
  }

  @Test
  void knowsOfficeDocumentsByWhatIsInThem() throws IOException {
    assertThat(of(Samples.docx())).contains(FileType.DOCX);
    assertThat(of(Samples.xlsx())).contains(FileType.XLSX);
    assertThat(of(Samples.xls())).contains(FileType.XLS);
    assertThat(of(Samples.zip("OFD.xml", "<ofd:OFD/>"))).contains(FileType.OFD);
  }

  @Test
  void knowsChineseTextInEitherCoding() throws IOException {
    assertThat(of(Samples.text("已建成培育库。"))).contains(FileType.TEXT);
    assertThat(of("已建成培育库。".getBytes(Charset.forName("GBK")))).contains(FileType.TEXT);
  }

  @Test
  void takesNoArchivesMacrosPagesOrPrograms() throws IOException {
    assertThat(of(Samples.zip("照片.jpg", "x"))).isEmpty();
    assertThat(
            of(
                Samples.zip(
                    "[Content_Types].xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml")))
        .isEmpty();
    assertThat(of(Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>"))).isEmpty();
    assertThat(of(Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"))).isEmpty();
    assertThat(of(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0})).isEmpty();
    assertThat(of(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEmpty();
  }

  private Optional<FileType> of(byte[] content) throws IOException {
    return FileTyping.of(Files.write(folder.resolve("file"), content));
  }
}
