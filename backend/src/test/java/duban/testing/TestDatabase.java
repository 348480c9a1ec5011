package duban.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Gives the test's application context a PostgreSQL database of its own, beside
 * {@code @SpringBootTest} or {@code @ApplicationModuleTest}. Contexts that are shared share it too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Import(TestDatabaseConfiguration.class)
public @interface TestDatabase {}
