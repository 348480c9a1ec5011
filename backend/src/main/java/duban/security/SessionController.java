package duban.security;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/session")
class SessionController {

  private final SignIn signIn;
  private final People people;
  private final Organisation organisation;
  private final Clock clock;
  private final boolean demo;

  SessionController(
      SignIn signIn,
      People people,
      Organisation organisation,
      Clock clock,
      @Value("${duban.demo:false}") boolean demo) {
    this.signIn = signIn;
    this.people = people;
    this.organisation = organisation;
    this.clock = clock;
    this.demo = demo;
  }

  /** The limits keep a guess from costing more than a hash of a short text. */
  record Credentials(
      @NotBlank @Size(max = 100) String username, @NotBlank @Size(max = 200) String password) {}

  @GetMapping
  SessionView show(Actor actor) {
    return view(actor);
  }

  @PostMapping
  SessionView signIn(
      @Valid @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response) {
    String username = signIn.in(credentials.username(), credentials.password(), request, response);
    return view(people.actor(username).orElseThrow(NotSignedIn::new));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void signOut(HttpServletRequest request) {
    signIn.out(request);
  }

  private SessionView view(Actor actor) {
    return SessionView.of(actor, organisation, demo, clock.instant());
  }
}
