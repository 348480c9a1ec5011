package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitAliasesTests {
  private static UnitAliases of(String... clauses) {
    return UnitAliases.of(Stream.of(clauses).map(ClauseParser::parse).toList());
  }

  @Test
  void takeARareNameForAMisprintOfAnOftenUsedOne() {
    UnitAliases aliases = of("市工信局负责", "市工信局负责", "市工信息局负责");

    assertThat(aliases.canonical("市工信息局")).isEqualTo("市工信局");
    assertThat(aliases.canonical("市工信局")).isEqualTo("市工信局");
  }

  @Test
  void doNotGuessBetweenTwoRareNames() {
    assertThat(of("市工信局负责", "市工信息局负责").misprints()).isEmpty();
  }

  @Test
  void takeARemarkOffOnlyWhereTheNameAloneIsUsedToo() {
    UnitAliases aliases = of("县委组织部〔人才办〕、县财政局(金融办)负责", "县委组织部负责");

    assertThat(aliases.remarks()).isEqualTo(Map.of("县委组织部〔人才办〕", "县委组织部"));
  }

  @Test
  void takeBracketsOfEitherWidthForTheSame() {
    UnitAliases aliases = of("各县(市)政府负责", "各县(市)政府负责", "各县\uFF08市\uFF09政府负责");

    assertThat(aliases.canonical("各县\uFF08市\uFF09政府")).isEqualTo("各县(市)政府");
  }
}
