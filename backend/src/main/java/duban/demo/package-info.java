/**
 * The demonstration: loads the sample plan into an empty database, tells the first months of it
 * through the use cases, and lets a person move the clock. Absent in production.
 */
@ApplicationModule
package duban.demo;

import org.springframework.modulith.ApplicationModule;
