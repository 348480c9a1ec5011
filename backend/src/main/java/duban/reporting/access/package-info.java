/**
 * The door to reports for those who carry them further: it gives what a person may read, and only
 * issued ones to be sent on.
 */
@NamedInterface("access")
package duban.reporting.access;

import org.springframework.modulith.NamedInterface;
