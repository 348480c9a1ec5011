package duban.reporting.paper.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Looks through a finished Word file.
 *
 * @param fonts that it asks for
 */
record FileChecks(List<Check> all, Set<String> fonts) {

  private static final List<Function<WordFile, Stream<Check>>> RULES =
      List.of(PageRules::of, HeadRules::of, TextRules::of, CloseRules::of, FootRules::of);

  static FileChecks of(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      WordFile file = new WordFile(document);
      return new FileChecks(
          RULES.stream().flatMap(rule -> rule.apply(file)).toList(),
          file.fonts().collect(Collectors.toCollection(LinkedHashSet::new)));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
