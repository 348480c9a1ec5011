/**
 * Review: an uploaded document, what was read in it, and what a person puts right before it is
 * published as a plan or as the amendment of one. Owns the tables {@code plan_draft} and {@code
 * plan_draft_file}. Others call {@link duban.review.DraftPublishing} and look up by {@link
 * duban.review.Passages} where a measure was read.
 *
 * <p>The reading of a draft never changes; its content does, with a version that tells two people
 * of each other. Findings are not kept: they are made anew of the reading, the content and the
 * register each time.
 */
@ApplicationModule(
    allowedDependencies = {
      "planning",
      "organisation",
      "calendar",
      "audit",
      "problem",
      "compiler",
      "document",
      "reader",
      "plan"
    })
package duban.review;

import org.springframework.modulith.ApplicationModule;
