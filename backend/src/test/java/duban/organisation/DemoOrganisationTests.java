package duban.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.testing.TableTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

@TableTest
@TestPropertySource(properties = "duban.demo=true")
@Import({
  Organisation.class,
  Registration.class,
  People.class,
  Units.class,
  Accounts.class,
  DemoOrganisation.class,
  DemoOrganisationTests.Encoding.class
})
class DemoOrganisationTests {

  @Autowired private DemoOrganisation demo;
  @Autowired private Organisation organisation;
  @Autowired private People people;
  @Autowired private PasswordEncoder passwords;

  @BeforeEach
  void start() {
    demo.run(null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市工信局",
        "市工信息局",
        "市工业和信息化局",
        "市科技局",
        "市发改委",
        "市财政局",
        "市教育局",
        "市市场监管局",
        "市政务办",
        "市知识产权局",
        "市税务局",
        "市地方金融监管局",
        "人行徐州市中心支行",
        "徐州银保监分局",
        "国家开发银行江苏分行",
        "市商务局",
        "徐州海关",
        "市委人才办",
        "市卫健委",
        "市人社局",
        "市委宣传部",
        "市应急局",
        "市生态环境局",
        "各县(市)区人民政府",
        "市促进中小企业发展工作领导小组成员单位",
        "市有关部门和单位",
        "市促进中小企业发展工作领导小组",
        "徐州市促进中小企业发展工作领导小组办公室"
      })
  void knowsEveryUnitOfTheXuzhouPlan(String name) {
    assertThat(organisation.find(name, "徐州市")).isPresent();
  }

  @Test
  void knowsTheTenCounties() {
    UnitId counties = organisation.find("各县(市)区人民政府", "徐州市").orElseThrow();

    assertThat(organisation.membersOf(counties)).hasSize(10);
    assertThat(organisation.refs(organisation.membersOf(counties)))
        .extracting(Ref::name)
        .startsWith("丰县人民政府")
        .endsWith("泉山区人民政府");
  }

  @Test
  void givesEveryPersonAnAccountThatWorks() {
    List<DemoAccount> accounts = demo.accounts();

    assertThat(accounts).hasSize(38);
    assertThat(accounts).extracting(DemoAccount::username).doesNotHaveDuplicates();
    assertThat(accounts).extracting(DemoAccount::name).doesNotHaveDuplicates();
    String hash = people.passwordHash("office").orElseThrow();
    assertThat(passwords.matches(DemoOrganisation.PASSWORD, hash)).isTrue();
    assertThat(people.actor("leader").orElseThrow().has(Role.LEADER)).isTrue();
  }

  @Test
  void changesNothingAtTheSecondStart() {
    Set<DemoAccount> before = new HashSet<>(demo.accounts());

    demo.run(null);

    assertThat(demo.accounts()).containsExactlyInAnyOrderElementsOf(before);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Encoding {

    @Bean
    PasswordEncoder passwordEncoder() {
      return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    ObjectMapper objectMapper() {
      return new ObjectMapper();
    }
  }
}
