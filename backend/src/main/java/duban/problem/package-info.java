/**
 * Refusals and their one HTTP form. Others extend {@link duban.problem.Problem}; the advice in here
 * answers every failure of a request as RFC 9457 {@code application/problem+json}.
 */
@ApplicationModule(allowedDependencies = {})
package duban.problem;

import org.springframework.modulith.ApplicationModule;
