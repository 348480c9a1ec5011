package duban;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void packagesUseOnlyWhatTheyDeclareAndNoCircles() {
    ApplicationModules.of(DubanApplication.class).verify();
  }
}
