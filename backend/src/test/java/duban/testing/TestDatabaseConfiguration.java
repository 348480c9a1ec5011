package duban.testing;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class TestDatabaseConfiguration {

  @Bean
  JdbcConnectionDetails testDatabase() {
    return TestPostgres.newDatabase();
  }
}
