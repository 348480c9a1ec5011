package duban.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.WorkItem;
import duban.reader.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTableTests {

  private static final String HEAD = "序号\n主要任务\n具体任务\n牵头单位\n责任单位\n";

  private static List<WorkItem> items(String table) {
    String body = "一、任务\n1、推进创业。建设基地,办好活动。\n2、缓解难题。促进对接。\n附件1\n" + HEAD + table;
    return Texts.plan(body).measures().stream().flatMap(m -> m.items().stream()).toList();
  }

  @Test
  void givesAMeasureAWorkItemForEachOfItsRows() {
    assertThat(
            items("1\n推进创业\n建设基地。\n市人社局\n市工信局、县区\n办好活动。\n市工信局\n市科技局\n2\n缓解难题\n促进对接。\n市金融办\n经开区\n"))
        .containsExactly(
            item("建设基地。", List.of("市人社局"), List.of("市工信局"), List.of("县区")),
            item("办好活动。", List.of("市工信局"), List.of("市科技局"), List.of()),
            item("促进对接。", List.of("市金融办"), List.of("经开区"), List.of()));
  }

  @Test
  void readsEveryLineAboveTheLastOneAsALead() {
    assertThat(items("1\n推进创业\n建设基地。\n市人社局\n市信息办\n市工信局、县区\n").get(0))
        .isEqualTo(item("建设基地。", List.of("市人社局", "市信息办"), List.of("市工信局"), List.of("县区")));
  }

  @Test
  void leavesOutHeadingsOfGroupsAndPageNumbers() {
    assertThat(
            items(
                "重点任务\n(一)育苗工程\n1\n推进创业\n建设基地。\n市人社局\n市工信局\n7\n推进措施\n2\n缓解难题\n促进对接。\n市金融办\n市工信局\n"))
        .extracting(WorkItem::text)
        .containsExactly("建设基地。", "促进对接。");
  }

  @Test
  void joinsTheLinesOfATask() {
    assertThat(items("1\n推进创业\n建设基地,\n办好活动。\n市人社局\n市工信局\n").get(0).text()).isEqualTo("建设基地,办好活动。");
  }

  private static WorkItem item(
      String text, List<String> lead, List<String> responsible, List<String> collective) {
    return new WorkItem(text, lead, responsible, collective);
  }
}
