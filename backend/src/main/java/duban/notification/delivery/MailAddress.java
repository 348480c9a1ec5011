package duban.notification.delivery;

import duban.problem.FormInvalid;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What is an e-mail address. */
final class MailAddress {

  private MailAddress() {}

  /**
   * @param field of the form it stands in
   * @throws FormInvalid when it is none
   */
  static String checked(String text, String field) {
    if (!isAddress(text)) {
      throw FormInvalid.of(field, "is no e-mail address");
    }
    return text;
  }

  private static boolean isAddress(String text) {
    try {
      InternetAddress address = new InternetAddress(text, true);
      return address.getAddress().equals(text) && text.indexOf('@') > 0;
    } catch (AddressException ex) {
      return false;
    }
  }
}
