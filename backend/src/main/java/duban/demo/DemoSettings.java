package duban.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a first start finds.
 *
 * @param story {@code start}: the morning after publication; {@code half-year}: seven months later,
 *     with reports, cards, closed measures and a quarterly report, which takes half a minute to
 *     tell; {@code none}: units and people only, to begin with a plan of one's own
 */
@ConfigurationProperties("duban.demonstration")
record DemoSettings(@DefaultValue("start") Story story) {

  enum Story {
    START,
    HALF_YEAR,
    NONE
  }
}
