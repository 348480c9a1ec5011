package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.reader.clause.ClauseToken.Kind;
import duban.reader.clause.ClauseToken.Role;
import org.junit.jupiter.api.Test;

class ClauseWordsTests {
  @Test
  void tellsLabelsApart() {
    assertThat(ClauseLabels.read("牵头单位").role()).isEqualTo(Role.LEAD);
    assertThat(ClauseLabels.read("责任部门").role()).isEqualTo(Role.RESPONSIBLE);
    assertThat(ClauseLabels.read("完成时限").role()).isEqualTo(Role.DEADLINE);
    assertThat(ClauseLabels.read("责任领导").role()).isEqualTo(Role.PERSON);
    assertThat(ClauseLabels.read("联系电话").role()).isNull();
  }

  @Test
  void takesTheVerbOffAName() {
    assertThat(ClauseWords.tokens("市教育局等部门按职责分工负责"))
        .extracting(ClauseToken::kind, ClauseToken::role, ClauseToken::text)
        .containsExactly(
            tuple(Kind.WORD, null, "市教育局"), tuple(Kind.VERB, Role.RESPONSIBLE, "等部门按职责分工负责"));
    assertThat(ClauseWords.tokens("由市工信局牵头"))
        .extracting(ClauseToken::role, ClauseToken::text)
        .containsExactly(tuple(null, "市工信局"), tuple(Role.LEAD, "牵头"));
  }

  @Test
  void knowsTheWordsOfRulesForTheWholePlan() {
    assertThat(ClauseWords.tokens("以下均需各镇政府落实"))
        .extracting(ClauseToken::kind)
        .containsExactly(Kind.BLANKET, Kind.WORD, Kind.VERB);
    assertThat(ClauseWords.tokens("以下不再一一列出"))
        .extracting(ClauseToken::kind)
        .containsExactly(Kind.BLANKET_BEFORE);
    assertThat(ClauseWords.tokens("排第一的单位为牵头单位"))
        .extracting(ClauseToken::kind)
        .containsExactly(Kind.FIRST_LEADS);
    assertThat(ClauseWords.tokens("不再单独列出")).isEmpty();
  }
}
