package duban.cli;

import duban.document.Document;
import duban.document.DocumentUnreadable;
import duban.document.Documents;
import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Reading;
import duban.reader.PlanReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** From a file to what the reader makes of it. */
final class DocumentReading {

  private DocumentReading() {}

  /**
   * Reads a document; doubts about taking its text out come first.
   *
   * @param key short name for the plan; null for one after the name of the file
   */
  static Reading of(Path file, String key) {
    String name = key == null ? PlanKey.of(file) : PlanKey.checked(key);
    try {
      Document document = new Documents().read(file);
      Reading reading = PlanReader.read(name, document.text());
      return with(
          reading,
          Stream.of(document.findings(), reading.findings()).flatMap(List::stream).toList());
    } catch (DocumentUnreadable ex) {
      throw new Unusable(ex.getMessage(), ex);
    }
  }

  static Reading with(Reading reading, List<Finding> findings) {
    return new Reading(reading.plan(), reading.text(), reading.provenance(), findings);
  }

  static long errors(Reading reading) {
    return reading.findings().stream().filter(f -> f.level() == Level.ERROR).count();
  }
}
