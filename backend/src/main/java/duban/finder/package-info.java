/**
 * Looking for anything (Ctrl+K): measures, plans, units, reports and tasks, as far as the person
 * may see them. Owns nothing; asks the tables through the functions of {@code search}.
 */
@ApplicationModule(
    allowedDependencies = {"work", "planning", "search", "security", "organisation", "calendar"})
package duban.finder;

import org.springframework.modulith.ApplicationModule;
