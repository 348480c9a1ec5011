package duban.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Service;

/** Binds a browser's session to a person and frees it again. */
@Service
class SignIn {

  private final AuthenticationManager authenticationManager;
  private final SignInAttempts attempts;
  private final SecurityContextRepository contexts;
  private final CsrfTokenRepository csrfTokens;
  private final ChangeSessionIdAuthenticationStrategy newSessionId =
      new ChangeSessionIdAuthenticationStrategy();

  SignIn(
      AuthenticationManager authenticationManager,
      SignInAttempts attempts,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens) {
    this.authenticationManager = authenticationManager;
    this.attempts = attempts;
    this.contexts = contexts;
    this.csrfTokens = csrfTokens;
  }

  /**
   * Returns the username as the account has it.
   *
   * @throws BadCredentials when they do not fit
   * @throws TooManyAttempts when they did not too often
   */
  String in(
      String username, String password, HttpServletRequest request, HttpServletResponse response) {
    String address = request.getRemoteAddr();
    attempts.begin(username, address);
    Authentication person = check(username, password);
    attempts.succeeded(username, address);
    // a session id or CSRF token that someone planted before must be worth nothing afterwards
    newSessionId.onAuthentication(person, request, response);
    CsrfToken token = csrfTokens.generateToken(request);
    csrfTokens.saveToken(token, request, response);

    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(person);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    return person.getName();
  }

  void out(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private Authentication check(String username, String password) {
    try {
      return authenticationManager.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    } catch (AuthenticationException ex) {
      throw new BadCredentials();
    }
  }
}
