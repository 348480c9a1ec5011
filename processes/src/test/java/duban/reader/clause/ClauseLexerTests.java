package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.reader.clause.ClauseToken.Kind;
import org.junit.jupiter.api.Test;

class ClauseLexerTests {
  @Test
  void cutsAtSeparatorsOutsideBracketsOnly() {
    assertThat(ClauseLexer.tokens("牵头单位:各县(市、区)政府,市财政局(金融办)。"))
        .extracting(ClauseToken::kind, ClauseToken::text)
        .containsExactly(
            tuple(Kind.LABEL, "牵头单位"),
            tuple(Kind.WORD, "各县(市、区)政府"),
            tuple(Kind.COMMA, ","),
            tuple(Kind.WORD, "市财政局(金融办)"),
            tuple(Kind.STOP, "。"),
            tuple(Kind.STOP, ";"));
  }
}
