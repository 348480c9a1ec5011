package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of pages that left one space between their cells. */
class SpacedTableTests {
  @Test
  void readsRowsThatBeginWithTheNextNumber() {
    String table =
        """
        序号 重点任务 牵头单位 配合单位
        一、稳定就业
        1 城镇新增就业 3万人。 市人社局 市工信局、市商务局,各县区人民政府。
        2 发放补贴。 市财政局
        市税务局
        市有关部门,各县区人民政府。
        3 开展培训。 市教育局 市人社局
        """;

    assertThat(TableTexts.lines(table))
        .containsExactly(
            "1 城镇新增就业3万人 | 牵头[市人社局] 责任[市工信局, 市商务局] 集合[各县区人民政府]",
            "2 发放补贴 | 牵头[市财政局, 市税务局] 责任[] 集合[市有关部门, 各县区人民政府]",
            "3 开展培训 | 牵头[市教育局] 责任[市人社局]");
  }

  @Test
  void leavesProseThatBeginsWithANumberAlone() {
    assertThat(Texts.plan("1.稳定岗位。(市人社局负责)\n2.优化服务。序号 任务 安排见附表。(市教育局负责)\n").measures()).hasSize(2);
  }
}
