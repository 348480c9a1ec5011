/**
 * What the server does beside the features' requests: the pages, the forms of answers, the
 * description of the interface, and the last lines of a start. Nobody calls this package.
 */
@ApplicationModule(allowedDependencies = {"organisation"})
package duban.web;

import org.springframework.modulith.ApplicationModule;
