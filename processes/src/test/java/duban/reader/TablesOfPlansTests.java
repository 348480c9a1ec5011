package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import org.junit.jupiter.api.Test;

/** Tables beside text: in the body or after it, repeating its measures or with their own. */
class TablesOfPlansTests {

  private static final String BODY =
      "一、总体要求\n坚持就业优先。\n二、重点任务\n1.推进创业。建设孵化基地,办好创业活动。\n2.提升技能。面向企业职工开展培训。\n";

  @Test
  void divideTheMeasuresTheyRepeat() {
    Plan plan =
        Texts.plan(
            BODY
                + "附件\n任务分解表\n序号\t具体任务\t牵头单位\t责任单位\n1\t办好创业活动。\t市工信局\t市人社局\n"
                + "2\t建设孵化基地。\t市人社局\t\n3\t面向企业职工开展培训。\t市教育局\t\n");

    assertThat(plan.measures()).extracting(Measure::title).containsExactly("推进创业", "提升技能");
    assertThat(plan.measures().get(0).items())
        .extracting(item -> item.text() + item.lead())
        .containsExactly("办好创业活动。[市工信局]", "建设孵化基地。[市人社局]");
    assertThat(plan.measures().get(1).items())
        .extracting(item -> item.text() + item.lead())
        .containsExactly("null[市教育局]");
  }

  @Test
  void areTheMeasuresOfATextWithoutUnits() {
    Plan plan =
        Texts.plan(
            "一、总体要求\n坚持就业优先。\n二、重点任务\n序号\t任务\t责任单位\n1\t落实补贴\t市人社局\n2\t稳定用工\t市工信局\n"
                + "三、保障措施\n(一)加强领导。健全机制。\n(二)强化督查。定期通报。\n");

    assertThat(plan.sections()).containsExactly(new Section("二", "重点任务"));
    assertThat(plan.measures()).extracting(Measure::title).containsExactly("落实补贴", "稳定用工");
    assertThat(plan.organisational()).hasSize(2);
  }

  @Test
  void addTheirOwnMeasuresToThoseOfTheText() {
    String body =
        "一、任务\n1.推进创业。建设基地。(牵头单位:市人社局)\n2.提升技能。开展培训。(牵头单位:市教育局)\n附件\n序号\t项目\t牵头单位\n1\t人才公寓\t市住建局\n";

    assertThat(Texts.plan(body).measures())
        .extracting(Measure::title)
        .containsExactly("推进创业", "提升技能", "人才公寓");
    assertThat(Texts.place(body, "row-without-measure")).isEqualTo("人才公寓");
  }

  @Test
  void countOnBehindTheMeasuresOfTheText() {
    String body =
        "一、任务\n1.推进创业。建设基地。(牵头单位:市人社局)\n2.提升技能。开展培训。(牵头单位:市教育局)\n附件\n序号\t项目\t牵头单位\n1\t人才公寓\t市住建局\n2\t体育公园\t市体育局\n";

    assertThat(Texts.plan(body).measures())
        .extracting(Measure::number)
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void areNoMeasuresWhereTheyListThings() {
    String body =
        "一、任务\n1.备足物资。储备物资。(牵头单位:市应急局)\n附件\n物资清单\n序号\t名称\t数量\t存放单位\n1\t救生衣\t500件\t市应急局\n2\t冲锋舟\t20艘\t市水务局\n";

    assertThat(Texts.plan(body).measures()).hasSize(1);
    assertThat(Texts.place(body, "table-not-read")).isEqualTo("序号\t名称\t数量\t存放单位");
  }

  @Test
  void doNotRepeatUnitsThatTheTextNames() {
    String body =
        "一、任务\n1.推进创业。建设基地。(牵头单位:市人社局;责任单位:市工信局)\n附件\n序号\t任务\t牵头单位\t责任单位\n1\t推进创业\t市人社局\t市工信局\n";

    assertThat(Texts.plan(body).measures().get(0).items()).hasSize(1);
  }

  @Test
  void takeSafeguardsForMeasuresWhereTheyNameUnitsForThem() {
    Plan plan =
        Texts.plan(
            "一、任务\n1.推进创业。建设基地。(牵头单位:市人社局)\n二、保障措施\n(一)加强领导。健全机制。\n附件\n序号\t任务\t牵头单位\n1\t推进创业\t市人社局\n2\t加强领导\t市政府办\n");

    assertThat(plan.measures()).extracting(Measure::title).containsExactly("推进创业", "加强领导");
    assertThat(plan.organisational()).isEmpty();
  }

  @Test
  void keepTheirNumbersApartWhereTheseStartAgain() {
    String head = "序号\t任务\t责任单位\n";
    Plan plan =
        Texts.plan(
            "一、任务\n(一)稳定岗位\n"
                + head
                + "1\t落实补贴\t市人社局\n2\t稳定用工\t市工信局\n(二)提升技能\n"
                + head
                + "1\t开展培训\t市教育局\n");

    assertThat(plan.measures())
        .extracting(measure -> measure.number() + " " + measure.section())
        .containsExactly("1.1 一/(一)", "1.2 一/(一)", "2.1 一/(二)");
  }

  @Test
  void tellTwoTablesByWhatTheyAreCalled() {
    Plan plan =
        Texts.plan("附件\n政策清单\n任务\t责任单位\n落实补贴\t市人社局\n稳定用工\t市工信局\n项目清单\n项目名称\t牵头单位\n人才公寓\t市住建局\n");

    assertThat(plan.sections()).containsExactly(new Section("1", "政策清单"), new Section("2", "项目清单"));
  }
}
