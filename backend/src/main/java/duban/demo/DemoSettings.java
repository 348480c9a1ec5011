package duban.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a first start finds.
 *
 * @param story {@code start}: the morning after publication; {@code half-year}: seven months later,
 *     with reports, cards, closed measures and a quarterly report, which takes half a minute to
 *     tell
 */
@ConfigurationProperties("duban.demonstration")
record DemoSettings(@DefaultValue("start") Story story) {

  enum Story {
    START,
    HALF_YEAR
  }
}
