package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding.Level;
import duban.plan.Reading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with borders, line ends and characters lost or put in at random. */
class TableDamageTests {

  private static final String ROWS =
      """
      序号\t重点任务\t具体措施\t牵头单位\t责任单位\t完成时限
      一、稳定岗位
      1\t推进创业\t建设孵化基地。\t市人社局\t市工信局、各县区\t6月底
      1\t推进创业\t办好创业活动。\t市工信局\t市人社局\t12月底
      2\t稳定用工\t落实补贴政策。\t市人社局  市财政局\t\t2024年底前
      二、提升技能
      3\t开展培训\t面向企业职工开展培训。\t市教育局\t市总工会\t长期坚持
      4\t举办大赛\t举办技能大赛3场次。\t市总工会\t市人社局、市教育局\t9月
      """;

  private static final String GOALS =
      "序号\t指标\t单位\t2023年\t2026年\t属性\n1\t新增就业\t万人\t5\t6\t预期性\n2\t孵化基地\t家\t3\t20\t约束性\n";

  @ParameterizedTest
  @ValueSource(strings = {"\t", "|", "||", "    "})
  void areReadOrPointedOut(String border) {
    String table = ROWS.replace("\t", border) + "附件2\n" + GOALS.replace("\t", border);
    Random random = new Random(border.hashCode());
    for (int i = 0; i < 60; i++) {
      String damaged = damaged(table, random);
      Reading reading = PlanReader.read("x", TableTexts.NOTICE + damaged);

      boolean doubted =
          reading.findings().stream().anyMatch(finding -> finding.level() != Level.NOTE);
      assertThat(reading.plan().measures().size() >= 4 || doubted).as(damaged).isTrue();
    }
  }

  @Test
  void mayPutEachCellOnLinesOfItsOwn() {
    String table =
        """
        牵头单位
        | 目 标 任 务
        | 责 任 单 位
        |
        市政
        府办
        公厅
        | 稳定岗位,支持企业
        | 市人社局、市财政局
        |
        开展培训
        | 市教育局
        |
        """;

    assertThat(TableTexts.lines(table))
        .containsExactly("1 稳定岗位 | 牵头[市政府办公厅] 责任[市人社局, 市财政局]", "2 开展培训 | 牵头[市政府办公厅] 责任[市教育局]");
  }

  @Test
  void mayHaveNumbersInNoColumn() {
    String table =
        "工作任务\n具体要求\n责任科室\n完成时限\n稳岗\n1\n支持企业吸纳就业。\n办公室\n年底前\n"
            + "培训\n2\n开展技能培训。\n就业科\n持续推进\n3\n加强师资建设。\n各科室\n持续推进\n";

    assertThat(TableTexts.lines(table)).hasSize(3);
    assertThat(TableTexts.lines(table).get(2)).endsWith("集合[各科室]");
  }

  @Test
  void isNoReasonToLoseTheOtherRows() {
    String table = ROWS.replace("2\t稳定用工\t", "2稳定用工");

    assertThat(TableTexts.measures(table)).hasSizeGreaterThanOrEqualTo(3);
  }

  private static String damaged(String table, Random random) {
    StringBuilder damaged = new StringBuilder(table);
    for (int damage = 0; damage < 12; damage++) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.insert(at, "\t\n| 1、一".charAt(random.nextInt(7)));
        default -> damaged.setCharAt(at, "\t\n| 。序(".charAt(random.nextInt(7)));
      }
    }
    return damaged.toString();
  }
}
