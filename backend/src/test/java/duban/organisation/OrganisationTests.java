package duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duban.testing.TableTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@TableTest
@Import({Organisation.class, Registration.class, People.class, Units.class, Accounts.class})
class OrganisationTests {

  private static final String XUZHOU = "徐州市";
  private static final UnitId SCIENCE = UnitId.of("xz-kjj");
  private static final UnitId INDUSTRY = UnitId.of("xz-gxj");
  private static final UnitId MEMBERS = UnitId.of("xz-group-members");

  @Autowired private Organisation organisation;
  @Autowired private Registration registration;
  @Autowired private People people;

  @BeforeEach
  void register() {
    registration.registerUnit(
        new NewUnit(SCIENCE, XUZHOU, "市科技局", UnitLevel.PREFECTURE, List.of()));
    registration.registerUnit(
        new NewUnit(INDUSTRY, XUZHOU, "市工信局", UnitLevel.PREFECTURE, List.of("市工业和信息化局")));
    registration.registerGroup(
        new NewGroup(
            MEMBERS,
            XUZHOU,
            "成员单位(徐州)",
            UnitLevel.PREFECTURE,
            List.of(),
            List.of(SCIENCE, INDUSTRY)));
  }

  @Test
  void findsUnitsByNameAndAlias() {
    assertThat(organisation.find("市工信局", XUZHOU)).contains(INDUSTRY);
    assertThat(organisation.find("市工业和信息化局", XUZHOU)).contains(INDUSTRY);
    assertThat(organisation.find("市水务局", XUZHOU)).isEmpty();
  }

  @Test
  void findsNamesPrintedWithSpacesOrFullWidthBrackets() {
    assertThat(organisation.find("市 工信局", XUZHOU)).contains(INDUSTRY);
    assertThat(organisation.find("成员单位\uFF08徐州\uFF09", XUZHOU)).contains(MEMBERS);
  }

  @Test
  void namesTheMembersOfAGroupInTheirOrder() {
    assertThat(organisation.isGroup(MEMBERS)).isTrue();
    assertThat(organisation.isGroup(SCIENCE)).isFalse();
    assertThat(organisation.membersOf(MEMBERS)).containsExactly(SCIENCE, INDUSTRY);
    assertThat(organisation.membersOf(SCIENCE)).isEmpty();
    assertThat(organisation.refs(organisation.membersOf(MEMBERS)))
        .containsExactly(new Ref("xz-kjj", "市科技局"), new Ref("xz-gxj", "市工信局"));
  }

  @Test
  void refusesUnitsThatAreNotRegistered() {
    assertThatExceptionOfType(UnitNotRegistered.class)
        .isThrownBy(() -> organisation.nameOf(UnitId.of("xz-swj")));
  }

  @Test
  void refusesANameThatIsTaken() {
    NewUnit again =
        new NewUnit(UnitId.of("other"), XUZHOU, "市科技局", UnitLevel.PREFECTURE, List.of());

    assertThatExceptionOfType(AlreadyRegistered.class)
        .isThrownBy(() -> registration.registerUnit(again));
  }

  @Test
  void tellsUnitsOfTwoPlacesApartThatHaveOneName() {
    UnitId other = UnitId.of("tl-kjj");
    registration.registerUnit(
        new NewUnit(other, "铜陵市", "市科技局", UnitLevel.PREFECTURE, List.of("市科学技术局")));

    assertThat(organisation.find("市科技局", XUZHOU)).contains(SCIENCE);
    assertThat(organisation.find("市科技局", "铜陵市")).contains(other);
    assertThat(organisation.find("市工信局", "铜陵市")).isEmpty();
    assertThat(organisation.nameOf(other)).isEqualTo("市科技局");
    assertThat(organisation.nameAmongAll(other)).isEqualTo("市科技局（铜陵市）");
    assertThat(organisation.nameAmongAll(INDUSTRY)).isEqualTo("市工信局");
    assertThat(organisation.search("科技", "铜陵市"))
        .extracting(RegisteredUnit::id)
        .containsExactly(other);
    assertThat(organisation.search("科技", null)).hasSize(2);
  }

  @Test
  void findsUnitsThatEveryPlaceCallsTheSameFromAnywhere() {
    UnitId bank = UnitId.of("bank");
    registration.registerUnit(new NewUnit(bank, "", "国家开发银行", UnitLevel.NATIONAL, List.of()));

    assertThat(organisation.find("国家开发银行", "铜陵市")).contains(bank);
    assertThat(organisation.nameAmongAll(bank)).isEqualTo("国家开发银行");
  }

  @Test
  void suggestsUnitsOfThePlaceWithSimilarNames() {
    assertThat(organisation.similar("市工信息局", XUZHOU))
        .extracting(RegisteredUnit::id)
        .startsWith(INDUSTRY);
    assertThat(organisation.similar("市工业信息化局", XUZHOU))
        .extracting(RegisteredUnit::id)
        .containsExactly(INDUSTRY);
    assertThat(organisation.similar("市财政局", XUZHOU)).isEmpty();
    assertThat(organisation.similar("市工信息局", "铜陵市")).isEmpty();
  }

  @Test
  void knowsPeopleWithTheirUnitsAndRoles() {
    registration.registerAccount(
        new NewAccount("kjj", "王晓岚", "hash", Set.of(SCIENCE), Set.of(Role.STAFF)));

    assertThat(people.actor("kjj"))
        .contains(new Actor("kjj", "王晓岚", Set.of(SCIENCE), Set.of(Role.STAFF)));
    assertThat(people.passwordHash("kjj")).contains("hash");
    assertThat(people.usernamesOf(SCIENCE)).containsExactly("kjj");
    assertThat(people.actor("nobody")).isEmpty();
  }
}
