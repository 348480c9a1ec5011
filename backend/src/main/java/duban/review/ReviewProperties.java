package duban.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the review.
 *
 * @param maxDocument size of an uploaded file; the upload itself is refused beyond it
 */
@ConfigurationProperties("duban.review")
record ReviewProperties(@DefaultValue("20MB") DataSize maxDocument) {}
