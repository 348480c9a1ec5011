package duban.security;

import duban.organisation.DemoAccount;
import duban.organisation.DemoOrganisation;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells everyone how to sign in, which is what a demonstration wants. */
@RestController
@ConditionalOnBooleanProperty("duban.demo")
class DemoAccountsController {

  private final DemoOrganisation demo;

  DemoAccountsController(DemoOrganisation demo) {
    this.demo = demo;
  }

  @GetMapping("/api/demo/accounts")
  List<DemoAccount> accounts() {
    return demo.accounts();
  }
}
