package duban.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTests {

  private final WebhookAddress production = new WebhookAddress(settings(false));
  private final WebhookAddress demonstration = new WebhookAddress(settings(true));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "[::1]", "[fe80::1]", "[fd00::1]",
        "[::ffff:10.0.0.1]", "[::]"
      })
  void refusesAddressesOfOnesOwnNetworkInProduction(String host) {
    assertThatThrownBy(() -> production.check("https://" + host + "/hook"))
        .isInstanceOf(WebhookRefused.class)
        .extracting(ex -> ((WebhookRefused) ex).facts().get("reason"))
        .isEqualTo("inner-address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "100.128.0.1", "172.32.0.1", "[2606:2800:21f::1]"})
  void takesAddressesOfTheWorld(String host) throws UnknownHostException {
    assertThat(production.check("https://" + host + "/hook")).isNotNull();
    assertThat(WebhookAddress.isInner(InetAddress.getByName(host))).isFalse();
  }

  @Test
  void takesUnencryptedOnesInADemonstrationAndOnThisMachineOnly() throws UnknownHostException {
    assertThat(demonstration.check("http://127.0.0.1:1/hook")).isNotNull();
    assertThat(demonstration.check("https://10.0.0.1/hook")).isNotNull();
    assertThatThrownBy(() -> demonstration.check("http://10.0.0.1/hook"))
        .isInstanceOf(WebhookRefused.class);
    assertThatThrownBy(() -> production.check("http://93.184.215.14/hook"))
        .isInstanceOf(WebhookRefused.class);
  }

  private static NoticeSettings settings(boolean inner) {
    return new NoticeSettings(false, LocalTime.of(9, 0), LocalTime.of(9, 10), "", "a@b", "", inner);
  }
}
