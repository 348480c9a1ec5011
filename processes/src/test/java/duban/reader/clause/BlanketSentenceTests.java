package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanketSentenceTests {
  @Test
  void namesTheGroupsThatAreNotListedAgain() {
    assertThat(BlanketSentence.names("各县(市、区)人民政府负责本地区各项任务落实,不再一一列出"))
        .containsExactly("各县(市、区)人民政府");
    assertThat(BlanketSentence.names("各项任务均需各区县人民政府抓好落实,不再逐一列出")).containsExactly("各区县人民政府");
    assertThat(BlanketSentence.names("本方案任务涉及各镇人民政府、市直有关单位的,文中不再单列"))
        .containsExactly("各镇人民政府", "市直有关单位");
    assertThat(BlanketSentence.names("(以下任务由各乡镇人民政府配合,不再重复列出)")).containsExactly("各乡镇人民政府");
    assertThat(BlanketSentence.names("凡涉及各镇落实的任务,各镇人民政府均为责任单位,不再单独列出")).containsExactly("各镇人民政府");
  }

  @Test
  void mayGiveARoleToGroupsAndTheBodiesBesideThem() {
    assertThat(BlanketSentence.names("除特别注明的外,各县(市、区)政府和乐水开发区、东都市新区都是配合单位"))
        .containsExactly("各县(市、区)政府", "乐水开发区", "东都市新区");
    assertThat(BlanketSentence.names("以下措施责任单位均包括各区市政府、管委,不再一一列出")).containsExactly("各区市政府", "管委");
    assertThat(BlanketSentence.names("市人社局是就业工作的责任单位")).isEmpty();
  }

  @Test
  void namesNobodyInOtherSentences() {
    assertThat(BlanketSentence.names("各县区人民政府负责本地区各项任务落实")).isEmpty();
    assertThat(BlanketSentence.names("已取消的审批环节,不再列入目录管理")).isEmpty();
    assertThat(BlanketSentence.names("各项工作要求见附件,不再赘述")).isEmpty();
  }
}
