package duban.notification.delivery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where messages may go: to the world over https. Addresses of one's own network would let whoever
 * registers a webhook speak to machines behind the firewall; an installation that wants that says
 * so ({@code duban.notices.inner-webhooks}).
 */
@Component
class WebhookAddress {

  private final NoticeSettings settings;

  WebhookAddress(NoticeSettings settings) {
    this.settings = settings;
  }

  /**
   * The address, checked. Asked when it is registered and before each message: a name may come to
   * mean another machine. The system keeps what it looked up for half a minute, so the message goes
   * where the check looked.
   *
   * @throws WebhookRefused saying why it may not be
   * @throws UnknownHostException when its name means no machine now
   */
  URI check(String text) throws UnknownHostException {
    URI uri = parse(text);
    InetAddress[] addresses = InetAddress.getAllByName(uri.getHost());
    boolean encrypted = "https".equals(uri.getScheme());
    boolean here = Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress);
    if (!encrypted && !(settings.innerWebhooks() && here)) {
      throw new WebhookRefused("not-encrypted");
    }
    if (!settings.innerWebhooks() && Stream.of(addresses).anyMatch(WebhookAddress::isInner)) {
      throw new WebhookRefused("inner-address");
    }
    return uri;
  }

  private static URI parse(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
        throw new WebhookRefused("no-address");
      }
      return uri;
    } catch (URISyntaxException ex) {
      throw new WebhookRefused("no-address");
    }
  }

  static boolean isInner(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean uniqueLocal = address instanceof Inet6Address && (first & 0xfe) == 0xfc;
    boolean carrier = bytes.length == 4 && first == 100 && (second & 0xc0) == 64;
    boolean nowhere = bytes.length == 4 && (first == 0 || first >= 240);
    return address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || uniqueLocal
        || carrier
        || nowhere;
  }
}
