/**
 * Who did what, when: an append-only record. Owns the table {@code audit_entry}; others call {@link
 * duban.audit.AuditTrail}.
 */
@ApplicationModule(allowedDependencies = {})
package duban.audit;

import org.springframework.modulith.ApplicationModule;
