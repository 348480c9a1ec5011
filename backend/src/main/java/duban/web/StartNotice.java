package duban.web;

import duban.organisation.DemoAccount;
import duban.organisation.DemoOrganisation;
import duban.organisation.Role;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last lines of a start: where to go and whom to sign in as. */
@Component
class StartNotice {

  private final ObjectProvider<DemoOrganisation> demo;

  StartNotice(ObjectProvider<DemoOrganisation> demo) {
    this.demo = demo;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void print(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext context) {
      console().println(text(context.getWebServer().getPort()));
    }
  }

  /**
   * Standard output, in UTF-8 where the machine's own encoding (a bare container's) has no Chinese.
   */
  private static PrintStream console() {
    Charset own = Charset.defaultCharset();
    return own.newEncoder().canEncode('督')
        ? System.out
        : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  private String text(int port) {
    StringBuilder text = new StringBuilder("\n  Duban 督办  http://localhost:%d\n".formatted(port));
    demo.ifAvailable(it -> text.append(accounts(it.accounts())));
    return text.toString();
  }

  private static String accounts(List<DemoAccount> accounts) {
    StringBuilder text =
        new StringBuilder("\n  Demo accounts, password %s:\n".formatted(DemoOrganisation.PASSWORD));
    accounts.stream()
        .filter(account -> account.role() != Role.STAFF)
        .forEach(
            it ->
                text.append(
                    "    %-9s %s %s".formatted(it.username(), it.name(), it.unit()).stripTrailing()
                        + "\n"));
    String staff =
        accounts.stream()
            .filter(account -> account.role() == Role.STAFF)
            .map(it -> it.username() + " " + it.unit())
            .collect(Collectors.joining(", "));
    return text.append("    staff:    ").append(staff).append('\n').toString();
  }
}
