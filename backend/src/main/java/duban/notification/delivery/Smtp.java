package duban.notification.delivery;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails over SMTP. */
@Component
class Smtp implements Sender {

  private final ObjectProvider<JavaMailSender> server;
  private final Attachments attachments;
  private final NoticeSettings settings;
  private final Clock clock;

  Smtp(
      ObjectProvider<JavaMailSender> server,
      Attachments attachments,
      NoticeSettings settings,
      Clock clock) {
    this.server = server;
    this.attachments = attachments;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public Attempt send(Delivery delivery) {
    JavaMailSender smtp = server.getIfAvailable();
    if (smtp == null) {
      return Attempt.unreachable(new IllegalStateException("spring.mail.host is not set"));
    }
    try {
      smtp.send(message(delivery));
      return Attempt.sent();
    } catch (MailSendException ex) {
      return refusal(ex);
    } catch (MailException ex) {
      return Attempt.unreachable(ex);
    } catch (MessagingException | IllegalStateException ex) {
      return Attempt.failed(ex);
    }
  }

  /** That the server refuses an address says nothing about the other mails. */
  private static Attempt refusal(MailSendException failure) {
    return failure.getFailedMessages().values().stream()
        .filter(SendFailedException.class::isInstance)
        .map(SendFailedException.class::cast)
        .filter(ex -> hasAny(ex.getInvalidAddresses()))
        .findAny()
        .map(ex -> Attempt.failed(ex.getNextException() == null ? ex : ex.getNextException()))
        .orElseGet(() -> Attempt.unreachable(failure));
  }

  private static boolean hasAny(Address[] addresses) {
    return addresses != null && addresses.length > 0;
  }

  private MimeMessage message(Delivery delivery) throws MessagingException {
    MimeMessage message = new Numbered(delivery.reference(), domain());
    MimeMessageHelper mail = new MimeMessageHelper(message, true, "UTF-8");
    mail.setFrom(settings.from());
    mail.setTo(delivery.recipient());
    mail.setSubject(delivery.content().path("subject").asText());
    mail.setText(
        delivery.content().path("text").asText(), delivery.content().path("html").asText());
    for (Attachments.File file : attachments.of(delivery)) {
      mail.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
    }
    mail.setSentDate(Date.from(clock.instant()));
    // so that no out-of-office answers it
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private String domain() throws MessagingException {
    String address = new InternetAddress(settings.from()).getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  /** Keeps its Message-ID in every attempt: by it a mail server or reader tells a double. */
  private static final class Numbered extends MimeMessage {

    private final String id;

    Numbered(UUID reference, String domain) {
      super((Session) null);
      this.id = "<" + reference + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
