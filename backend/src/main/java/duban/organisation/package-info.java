/**
 * Units, groups of units and people. Owns the tables {@code unit}, {@code unit_alias}, {@code
 * unit_group_member}, {@code account}, {@code account_unit} and {@code account_role}. Others ask
 * {@link duban.organisation.Organisation} and {@link duban.organisation.People}, are handed an
 * {@link duban.organisation.Actor}, and add through {@link duban.organisation.Registration}.
 */
@ApplicationModule(allowedDependencies = {"audit", "calendar", "problem"})
package duban.organisation;

import org.springframework.modulith.ApplicationModule;
