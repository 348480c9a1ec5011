package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import duban.reader.wording.Rows;
import org.junit.jupiter.api.Test;

class InnerPointsTests {

  @Test
  void areTheMeansOfTheProblemAboveThem() {
    String body =
        """
        一、整改任务
        (一)水质不达标。总磷浓度上升。
        整改措施:
        1.整治排污口12处。
        2.新建管网8公里。
        牵头单位:市水务局
        责任单位:市生态环境局
        (二)扬尘管控不力。道路积尘。
        整改措施:
        1.落实车辆准入。
        牵头单位:市城管局
        责任单位:市住建局、市公安局
        """;

    assertThat(Rows.of(Texts.plan(body))).containsExactly("1 市水务局>市生态环境局", "2 市城管局>市住建局 市公安局");
  }

  @Test
  void areMeasuresWhereEachHasAClause() {
    String body =
        """
        一、整改任务
        (一)水质不达标
        整改措施:
        1.整治排污口12处。(市水务局牵头)
        2.新建管网8公里。(市住建局牵头)
        """;

    assertThat(Rows.of(Texts.plan(body))).containsExactly("1 市水务局>", "2 市住建局>");
  }
}
