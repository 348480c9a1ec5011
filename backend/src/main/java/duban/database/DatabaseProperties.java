package duban.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded database.
 *
 * @param directory where it keeps its data; relative to the working directory
 * @param port where it listens, on the loopback address only; 0 for any free port
 * @param startupTimeout how long a start may take; recovery after a power cut needs a while
 */
@ConfigurationProperties("duban.database")
record DatabaseProperties(
    @DefaultValue("duban-data") Path directory,
    @DefaultValue("0") int port,
    @DefaultValue("60s") Duration startupTimeout) {}
