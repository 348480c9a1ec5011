package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Jurisdiction;
import duban.plan.Jurisdiction.Level;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class JurisdictionsTests {
  @Test
  void beginTheTitle() {
    assertThat(Jurisdictions.of("乐水县加快就业方案", null))
        .isEqualTo(new Jurisdiction("乐水县", Level.COUNTY));
    assertThat(Jurisdictions.of("乐水市落实省政府要求方案", null))
        .isEqualTo(new Jurisdiction("乐水市", Level.PREFECTURE));
    assertThat(Jurisdictions.of("上海市就业方案", null))
        .isEqualTo(new Jurisdiction("上海市", Level.PROVINCE));
  }

  @Test
  void comeFromTheIssuerWhereTheTitleHasNone() {
    assertThat(Jurisdictions.of("关于促进就业的措施", "乐水省人民政府"))
        .isEqualTo(new Jurisdiction("乐水省", Level.PROVINCE));
    assertThat(Jurisdictions.of(null, null)).isNull();
  }

  @Test
  void areDistrictsWhereADistrictOfACitySigns() {
    assertThat(Jurisdictions.of("乐水市甲岗区就业方案", "乐水市甲岗区人民政府办公室"))
        .isEqualTo(new Jurisdiction("乐水市甲岗区", Level.COUNTY));
    assertThat(Jurisdictions.of("甲岗区就业方案", "乐水市甲岗区人民政府"))
        .isEqualTo(new Jurisdiction("甲岗区", Level.COUNTY));
    assertThat(Jurisdictions.of("乐水市就业方案", "乐水市人民政府"))
        .isEqualTo(new Jurisdiction("乐水市", Level.PREFECTURE));
  }

  @Test
  void areOfCountyLevelWhereACityWritesToTowns() {
    assertThat(Jurisdictions.of("乐水市就业方案", null, Texts.lines("各镇人民政府、街道办事处,市政府各部门:")))
        .isEqualTo(new Jurisdiction("乐水市", Level.COUNTY));
    assertThat(Jurisdictions.of("乐水市就业方案", null, Texts.lines("各县(市)区人民政府,市政府各部门:")))
        .isEqualTo(new Jurisdiction("乐水市", Level.PREFECTURE));
    assertThat(Jurisdictions.of("东莞市就业方案", null, Texts.lines("各镇人民政府、街道办事处,市政府各部门:")))
        .isEqualTo(new Jurisdiction("东莞市", Level.PREFECTURE));
  }
}
