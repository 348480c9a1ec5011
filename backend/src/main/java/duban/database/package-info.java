/**
 * The database where none is configured: a real PostgreSQL that the application starts, keeps in
 * its data directory and stops. Nobody calls this package; it hands Spring Boot the connection.
 */
@ApplicationModule(allowedDependencies = {})
package duban.database;

import org.springframework.modulith.ApplicationModule;
