package duban.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

  @Test
  void keepsAnOrdinaryName() {
    assertThat(FileName.of("培育库 验收报告(终稿).pdf", FileType.PDF)).isEqualTo("培育库 验收报告(终稿).pdf");
    assertThat(FileName.of("台账.et", FileType.XLS)).isEqualTo("台账.et");
  }

  @Test
  void leavesOutFoldersAndWhatCannotBeSeen() {
    assertThat(FileName.of("..\\..\\C:\\照片.jpg", FileType.JPEG)).isEqualTo("照片.jpg");
    assertThat(FileName.of("/etc/../照片.jpg", FileType.JPEG)).isEqualTo("照片.jpg");
    assertThat(FileName.of("照\u202Egpj\r\n\0.png", FileType.PNG)).isEqualTo("照gpj.png");
    assertThat(FileName.of("a<b>\"c\".txt", FileType.TEXT)).isEqualTo("a_b__c_.txt");
  }

  @Test
  void givesAnEndingThatTellsWhatItIs() {
    assertThat(FileName.of("报告.exe", FileType.PDF)).isEqualTo("报告.exe.pdf");
    assertThat(FileName.of("页面.html", FileType.TEXT)).isEqualTo("页面.html.txt");
    assertThat(FileName.of(null, FileType.PNG)).isEqualTo("file.png");
    assertThat(FileName.of("...", FileType.PNG)).isEqualTo("file.png");
  }

  @Test
  void shortensAtTheBeginning() {
    String name = FileName.of("长".repeat(300) + ".pdf", FileType.PDF);

    assertThat(name).hasSize(120).endsWith("长.pdf");
  }
}
