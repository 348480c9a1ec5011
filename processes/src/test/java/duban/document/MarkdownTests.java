package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownTests {

  @Test
  void readsWordsWithoutTheirMarks() {
    String text =
        """
        # 乐水市促进就业行动方案
        ---
        ## 一、主要任务 ##
        1\\. **扩大岗位**,支持*企业*发展。(责任单位:[市财政局](https://example.org/a)、`市教育局`)
        - 2.开展培训。
        > (牵头单位:市人社局)
        """;

    assertThat(read("x.md", text))
        .isEqualTo("乐水市促进就业行动方案\n一、主要任务\n1. 扩大岗位,支持企业发展。(责任单位:市财政局、市教育局)\n2.开展培训。\n(牵头单位:市人社局)");
  }

  @Test
  void readsTablesAsRowsUnderAnyName() {
    String text =
        """
        任务分工表

        | 任务 | 牵头单位 | 责任单位 |
        |:-----|:--------:|---------:|
        | **扩大岗位** | 市人社局<br>市经信委 | |
        | 开展培训 | 市教育局 | 市财政局 |
        """;

    assertThat(read("x.txt", text))
        .isEqualTo("任务分工表\n\n任务\t牵头单位\t责任单位\n扩大岗位\t市人社局  市经信委\t\n开展培训\t市教育局\t市财政局");
  }

  @Test
  void leavesPlainTextAlone() {
    String text = "乐水市促进就业行动方案\n# 说明\n3*4*5 [2024](5号) a_b_c";

    assertThat(read("x.txt", text)).isEqualTo(text);
  }

  private static String read(String name, String text) {
    return new Documents().read(name, text.getBytes(StandardCharsets.UTF_8)).text();
  }
}
