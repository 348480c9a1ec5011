package duban.extension;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How quickly a request is answered, in working days. A rule read asks for requests five days
 * before the due date, so that both steps together fit in.
 *
 * @param advice for the lead's opinion
 * @param decision for the office's or the leaders' decision
 */
@ConfigurationProperties("duban.extension")
record ExtensionSettings(@DefaultValue("2") int advice, @DefaultValue("3") int decision) {}
