package duban.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application on PostgreSQL, served on a random port, with the demonstration's
 * units and people and no plan. All such tests share one application; each begins with nothing
 * published at nine o'clock on 2023-03-20, and jobs run only when {@link Time} moves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestDatabase
@Import(ApplicationTestConfiguration.class)
@ExtendWith(CleanSlate.class)
public @interface ApplicationTest {}
