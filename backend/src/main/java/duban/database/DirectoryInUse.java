package duban.database;

import java.nio.file.Path;

/** Another running application holds the data directory. */
class DirectoryInUse extends RuntimeException {

  DirectoryInUse(Path directory, String holder) {
    super(
        "Another Duban (process %s) already runs on %s. Stop it, or give this one its own directory: DUBAN_DATABASE_DIRECTORY=<path>"
            .formatted(holder, directory));
  }
}
