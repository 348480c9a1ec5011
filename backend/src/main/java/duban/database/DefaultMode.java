package duban.database;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Says what the application is where nobody said it: with a database of its own it is a
 * demonstration, with a configured one ({@code SPRING_DATASOURCE_URL}) it is the real thing.
 */
class DefaultMode implements EnvironmentPostProcessor, Ordered {

  static final String EMBEDDED = "duban.database.embedded";
  static final String DEMO = "duban.demo";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    boolean unconfigured = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource("dubanMode", Map.of(EMBEDDED, unconfigured, DEMO, unconfigured)));
  }

  /** After the configuration files, which may name the database too. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
