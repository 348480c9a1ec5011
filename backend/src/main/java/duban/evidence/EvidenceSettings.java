package duban.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of evidence.
 *
 * @param maxFile size of one file
 * @param perTask number of files of one task
 * @param keepUnfiled how long files are kept whose task went without being completed
 */
@ConfigurationProperties("duban.evidence")
record EvidenceSettings(
    @DefaultValue("20MB") DataSize maxFile,
    @DefaultValue("20") int perTask,
    @DefaultValue("14d") Duration keepUnfiled) {}
