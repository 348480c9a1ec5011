package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.WorkItem;
import duban.reader.clause.Clause;
import duban.reader.clause.ClauseParser;
import duban.reader.clause.UnitAliases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkItemsTests {
  private static WorkItem of(String... clauses) {
    List<Clause> parsed = Stream.of(clauses).map(ClauseParser::parse).toList();
    return new WorkItems(parsed, UnitAliases.of(parsed)).of(parsed.subList(0, 1));
  }

  @Test
  void keepAUnitInOneListOnly() {
    assertThat(of("牵头单位:市工信局;责任单位:市工信局、各县政府、市财政局"))
        .isEqualTo(new WorkItem(null, List.of("市工信局"), List.of("市财政局"), List.of("各县政府")));
  }

  @Test
  void addTheGroupsOfABlanketClauseLast() {
    assertThat(of("责任单位:市有关单位", "市工信局负责。以下均需各县政府落实,不再列出").collective())
        .containsExactly("市有关单位", "各县政府");
  }

  @Test
  void letTheFirstLeadWhereADocumentSaysSo() {
    assertThat(of("市工信局、市财政局负责", "市科技局负责,排第一的单位为牵头单位"))
        .isEqualTo(new WorkItem(null, List.of("市工信局"), List.of("市财政局"), List.of()));
  }
}
