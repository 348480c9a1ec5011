package duban.reader.draft;

import duban.reader.clause.ClauseFinder;
import duban.reader.outline.InnerNumbers;
import duban.reader.outline.Paragraphs;
import duban.reader.text.Furniture;
import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import java.util.List;
import java.util.Optional;

/**
 * What a document is made of, in this order.
 *
 * @param head page head and notice, up to the heading of the plan
 * @param preamble between the heading and the first numbered line
 * @param body the numbered part
 * @param tail signature, attachments and what the page has below
 */
public record DocumentParts(
    Optional<Heading> heading,
    Optional<Signature> signature,
    List<Line> head,
    List<Line> preamble,
    List<Line> body,
    List<Line> tail) {

  /**
   * @param table where the first table of tasks stands in the text
   */
  static DocumentParts of(List<Line> lines, int table) {
    DocumentParts parts = of(lines, table == Integer.MAX_VALUE);
    if (parts.heading().isPresent()) {
      return parts;
    }
    int afterNotice = parts.signature().map(signature -> signature.last() + 1).orElse(0);
    return Heading.ofTable(lines, afterNotice, table)
        .map(heading -> parts.under(heading, lines))
        .orElse(parts);
  }

  /** Where signature and attachments begin. */
  int end() {
    return tail.isEmpty() ? Integer.MAX_VALUE : tail.get(0).start();
  }

  private DocumentParts under(Heading found, List<Line> lines) {
    int to = Math.max(found.end(), head.size() + preamble.size());
    return new DocumentParts(
        Optional.of(found),
        signature,
        lines.subList(0, found.end()),
        lines.subList(found.end(), to),
        body,
        tail);
  }

  static DocumentParts of(List<Line> lines) {
    return of(lines, true);
  }

  /**
   * @param paragraphs whether paragraphs may be the measures of a text without numbers
   */
  private static DocumentParts of(List<Line> lines, boolean paragraphs) {
    Optional<Signature> signature = Signature.find(lines, 0);
    int afterNotice = signature.map(s -> s.last() + 1).orElse(0);
    Optional<Heading> heading =
        Heading.find(lines, afterNotice)
            .or(() -> Heading.find(lines, 0))
            .or(() -> Heading.ofNotice(lines));
    DocumentParts first = of(lines, signature, heading, paragraphs);
    return first.clauses() > 0 ? first : attached(lines, signature, paragraphs).orElse(first);
  }

  /** The first attachment that says who is responsible, where the text in front of it does not. */
  private static Optional<DocumentParts> attached(
      List<Line> lines, Optional<Signature> signature, boolean paragraphs) {
    for (int i = 0; i < lines.size(); i++) {
      if (Furniture.endsBody(lines.get(i))) {
        Optional<Heading> heading = Heading.find(lines, i + 1);
        DocumentParts parts = of(lines, signature, heading, paragraphs);
        if (heading.isPresent() && parts.clauses() > 0) {
          return Optional.of(parts);
        }
      }
    }
    return Optional.empty();
  }

  private long clauses() {
    return body.stream().filter(line -> ClauseFinder.find(line).isPresent()).count();
  }

  private static DocumentParts of(
      List<Line> lines,
      Optional<Signature> signature,
      Optional<Heading> heading,
      boolean paragraphs) {
    int start = heading.map(Heading::end).orElse(0);
    int body = firstNumbered(lines, start, paragraphs);
    int end = bodyEnd(lines, body);
    return new DocumentParts(
        heading,
        signature,
        lines.subList(0, start),
        lines.subList(start, body),
        lines.subList(body, end).stream().filter(line -> !Furniture.isNoise(line)).toList(),
        lines.subList(end, lines.size()));
  }

  private static int firstNumbered(List<Line> lines, int from, boolean paragraphs) {
    for (int i = from; i < lines.size(); i++) {
      boolean point =
          InnerNumbers.read(lines.get(i).plain()).isPresent()
              && ClauseFinder.find(lines.get(i)).isPresent();
      if (point || MarkerReader.read(lines.get(i).plain(), 0).isPresent()) {
        return i;
      }
    }
    return firstInner(lines, from, paragraphs);
  }

  private static int firstInner(List<Line> lines, int from, boolean paragraphs) {
    for (int i = from; i < lines.size(); i++) {
      if (InnerNumbers.read(lines.get(i).plain()).isPresent()) {
        return i;
      }
    }
    return paragraphs ? Paragraphs.first(lines, from) : lines.size();
  }

  private static int bodyEnd(List<Line> lines, int from) {
    int end = Signature.find(lines, from).map(Signature::first).orElse(lines.size());
    for (int i = from; i < end; i++) {
      if (Furniture.endsBody(lines.get(i))) {
        end = i;
      }
    }
    return closing(lines, from, end);
  }

  private static int closing(List<Line> lines, int from, int end) {
    int closing = end;
    for (int i = end - 1; i >= from; i--) {
      Line line = lines.get(i);
      if (Furniture.isClosing(line)) {
        closing = i;
      } else if (MarkerReader.read(line.plain(), 0).isPresent()) {
        return closing;
      }
    }
    return closing;
  }
}
