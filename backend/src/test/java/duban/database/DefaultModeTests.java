package duban.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

class DefaultModeTests {

  private static final String URL = "spring.datasource.url";

  @Test
  void isADemonstrationOnItsOwnDatabaseWhereNothingIsConfigured() {
    MockEnvironment environment = processed(new MockEnvironment());

    assertThat(environment.getProperty(DefaultMode.EMBEDDED)).isEqualTo("true");
    assertThat(environment.getProperty(DefaultMode.DEMO)).isEqualTo("true");
  }

  @Test
  void isTheRealThingOnAConfiguredDatabase() {
    MockEnvironment environment =
        processed(new MockEnvironment().withProperty(URL, "jdbc:postgresql://db/duban"));

    assertThat(environment.getProperty(DefaultMode.EMBEDDED)).isEqualTo("false");
    assertThat(environment.getProperty(DefaultMode.DEMO)).isEqualTo("false");
  }

  @Test
  void isADemonstrationOnAConfiguredDatabaseWhenTold() {
    MockEnvironment environment =
        processed(
            new MockEnvironment()
                .withProperty(URL, "jdbc:postgresql://db/duban")
                .withProperty(DefaultMode.DEMO, "true"));

    assertThat(environment.getProperty(DefaultMode.EMBEDDED)).isEqualTo("false");
    assertThat(environment.getProperty(DefaultMode.DEMO)).isEqualTo("true");
  }

  @Test
  void startsNoDatabaseWhereOneIsConfigured() {
    new ApplicationContextRunner()
        .withInitializer(
            context -> new DefaultMode().postProcessEnvironment(context.getEnvironment(), null))
        .withPropertyValues(URL + "=jdbc:postgresql://db/duban")
        .withConfiguration(AutoConfigurations.of(EmbeddedDatabaseConfiguration.class))
        .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
  }

  private static MockEnvironment processed(MockEnvironment environment) {
    new DefaultMode().postProcessEnvironment(environment, null);
    return environment;
  }
}
