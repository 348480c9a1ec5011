/**
 * Signing in, and who is asking. Controllers take a {@link duban.organisation.Actor} as an
 * argument; who has none asks {@link duban.security.SignedIn}. Owns the table {@code
 * sign_in_attempt}.
 */
@ApplicationModule(allowedDependencies = {"organisation", "calendar", "audit", "problem"})
package duban.security;

import org.springframework.modulith.ApplicationModule;
