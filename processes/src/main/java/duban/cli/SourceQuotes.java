package duban.cli;

import duban.plan.SourceSpan;

/** Places in a document as people find them: line, column and words. */
record SourceQuotes(String text) {

  /** Counted from 1. */
  int line(SourceSpan place) {
    return 1 + (int) text.substring(0, place.offset()).chars().filter(c -> c == '\n').count();
  }

  /** Counted from 1. */
  int column(SourceSpan place) {
    return place.offset() - text.lastIndexOf('\n', place.offset() - 1);
  }

  /** In one line, cut where they are longer than this. */
  String words(SourceSpan place, int longest) {
    String words = text.substring(place.offset(), place.end()).strip().replaceAll("\\s+", " ");
    return words.length() > longest ? words.substring(0, longest) + "…" : words;
  }
}
