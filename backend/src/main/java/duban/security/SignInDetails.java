package duban.security;

import duban.organisation.People;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Accounts as Spring Security checks them. Roles are not among them: they are read anew each time.
 */
@Service
class SignInDetails implements UserDetailsService {

  private final People people;

  SignInDetails(People people) {
    this.people = people;
  }

  @Override
  public UserDetails loadUserByUsername(String username) {
    return people
        .passwordHash(username)
        .map(hash -> User.withUsername(username).password(hash).authorities("SIGNED_IN").build())
        .orElseThrow(() -> new UsernameNotFoundException(username));
  }
}
