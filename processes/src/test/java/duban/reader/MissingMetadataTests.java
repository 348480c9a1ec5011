package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingMetadataTests {
  @Test
  void namesEachFactTheDocumentLacks() {
    assertThat(PlanReader.read("a", "1.甲。(牵头单位:市工信局)").findings())
        .extracting(finding -> finding.code())
        .contains("no-title", "no-issuer", "no-issue-date");
  }

  @Test
  void isSilentWhereAllIsThere() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)")).isEmpty();
  }
}
