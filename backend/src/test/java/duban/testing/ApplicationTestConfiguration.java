package duban.testing;

import duban.organisation.DemoOrganisation;
import duban.organisation.NewGroup;
import duban.organisation.Registration;
import duban.organisation.UnitId;
import duban.organisation.UnitLevel;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

@TestConfiguration(proxyBeanMethods = false)
@Import({
  Time.class,
  Staff.class,
  PlanDesk.class,
  CleanSlate.Broom.class,
  Rules.class,
  Sabotage.class,
  Everything.class
})
class ApplicationTestConfiguration {

  /** Its 59 measures would be run along in every test. */
  @Bean
  static BeanDefinitionRegistryPostProcessor withoutSamplePlan() {
    return registry -> registry.removeBeanDefinition("duban.demo.DemoPlan");
  }

  /** Two small groups that share a member. */
  @Bean
  @Order(DemoOrganisation.ORDER + 1)
  ApplicationRunner smallGroups(Registration registration) {
    return arguments -> {
      registration.registerGroup(group("test-parks", PlanText.PARKS, "xz-ts", "xz-jw"));
      registration.registerGroup(group("test-key-parks", PlanText.KEY_PARKS, "xz-jw", "xz-yl"));
    };
  }

  private static NewGroup group(String id, String name, String... members) {
    return new NewGroup(
        UnitId.of(id),
        "徐州市",
        name,
        UnitLevel.COUNTY,
        List.of(),
        Stream.of(members).map(UnitId::of).toList());
  }
}
