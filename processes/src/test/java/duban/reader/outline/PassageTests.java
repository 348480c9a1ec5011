package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.reader.Texts;
import duban.reader.clause.PlacedClause;
import duban.reader.text.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTests {
  @Test
  void tellsTextClauseAndWhatFollowsApart() {
    Entry entry = Texts.outline("1.支持企业。\n继续支持。(市工信局负责)\n其他说明。").leaves().get(0);

    Passage passage = Passage.of(entry);

    assertThat(passage.text()).extracting(Line::text).containsExactly("支持企业。", "继续支持。", "其他说明。");
    assertThat(passage.clauses()).hasSize(1);
    assertThat(passage.after()).extracting(Line::text).containsExactly("其他说明。");
    assertThat(passage.heading()).isEqualTo("支持企业");
  }

  @Test
  void readsSeveralClausesOfALine() {
    Passage passage = Passage.of(Texts.outline("1.支持企业。(牵头单位:市工信局)(配合单位:市财政局)。").leaves().get(0));

    assertThat(passage.clauses())
        .extracting(placed -> placed.clause().lead(), placed -> placed.clause().responsible())
        .containsExactly(tuple(List.of("市工信局"), List.of()), tuple(List.of(), List.of("市财政局")));
    assertThat(passage.clauses()).noneMatch(PlacedClause::ownLine);
    assertThat(passage.after()).isEmpty();
  }

  @Test
  void keepsWordsBehindAClauseAndTellsThemForAFinding() {
    Passage passage = Passage.of(Texts.outline("1.支持企业。(责任单位:市工信局)成效明显。").leaves().get(0));

    assertThat(passage.text()).extracting(Line::text).containsExactly("支持企业。", "成效明显。");
    assertThat(passage.after()).extracting(Line::text).containsExactly("成效明显。");
  }

  @Test
  void cutsTextIntoPartsThatHaveAClauseEach() {
    Entry entry = Texts.outline("1.支持企业。(市工信局负责)\n继续支持。(市财政局负责)").leaves().get(0);

    assertThat(Passage.of(entry).assigned())
        .extracting(part -> part.text().get(0).text(), part -> part.clauses().size())
        .containsExactly(tuple("支持企业。", 1), tuple("继续支持。", 1));
  }
}
