/**
 * Evidence: files that prove what a unit says when it signs for a measure, reports on it, finishes
 * its part or asks for its closure. Uploaded for an open task, filed with it, never changed after.
 * Owns the tables {@code evidence_file}, {@code evidence_chunk} and {@code evidence_demand}. Others
 * ask {@link duban.evidence.EvidenceDemands} whether a measure demands any.
 */
@ApplicationModule(
    allowedDependencies = {
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.evidence;

import org.springframework.modulith.ApplicationModule;
