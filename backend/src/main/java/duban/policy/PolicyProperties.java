package duban.policy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.lang.Nullable;

/**
 * Rules from outside.
 *
 * @param directory a {@code .dmn} file there that has the name of a table takes its place at start;
 *     null for none
 */
@ConfigurationProperties("duban.policies")
record PolicyProperties(@Nullable Path directory) {}
