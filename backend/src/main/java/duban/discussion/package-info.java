/**
 * Discussion: what people say to each other about a measure, and whom they mention. Owns the tables
 * {@code measure_comment} and {@code comment_mention}. Others hear {@link
 * duban.discussion.Mentioned}.
 */
@ApplicationModule(
    allowedDependencies = {"planning", "security", "organisation", "calendar", "audit", "problem"})
package duban.discussion;

import org.springframework.modulith.ApplicationModule;
