/**
 * 批量填报: all reports that wait for a person's units as one sheet, filled in on the page or in Excel
 * and filed together. Owns no table: what is filed are reports of {@code progress}, each as if its
 * form had been sent alone, and what is not filed yet is the draft of that form.
 */
@ApplicationModule(
    allowedDependencies = {
      "desk",
      "progress",
      "indicator",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "problem"
    })
package duban.filing;

import org.springframework.modulith.ApplicationModule;
