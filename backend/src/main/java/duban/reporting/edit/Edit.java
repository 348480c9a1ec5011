package duban.reporting.edit;

import duban.reporting.body.Annex;
import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.body.Heading;
import duban.reporting.body.Masthead;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the office may do to the words of a report: put them differently, leave out, move and add.
 * Figures, quotations, tables and charts may be moved or left out, never changed or made up. A
 * sentence that was touched rests on what its figures and quotations rested on, and on its author.
 */
public final class Edit {

  private final ReportBody before;
  private final ReportBody drafted;
  private final Source author;
  private final Map<String, Run.Figure> figures = new HashMap<>();
  private final Set<Run.Quote> quotes;
  private final Set<Block> fixed;

  private Edit(ReportBody before, ReportBody drafted, Source author) {
    this.before = before;
    this.drafted = drafted;
    this.author = author;
    drafted.figures().forEach(figure -> figures.put(figure.key(), figure));
    before.figures().forEach(figure -> figures.put(figure.key(), figure));
    quotes = known().flatMap(Sentence::quotes).collect(Collectors.toSet());
    fixed =
        Stream.of(before, drafted)
            .flatMap(body -> body.blocks().stream())
            .filter(block -> block instanceof Table || block instanceof Chart)
            .collect(Collectors.toSet());
  }

  static ReportBody apply(ReportBody before, Masthead masthead, List<Block> blocks, Source author) {
    return apply(before, before, masthead, blocks, author);
  }

  /**
   * @param drafted the body before the first edit: what was left out since may come back
   * @param author who edits, as the source of what is new
   * @throws FigureProtected when something counted or quoted is not as it was
   */
  static ReportBody apply(
      ReportBody before, ReportBody drafted, Masthead masthead, List<Block> blocks, Source author) {
    Edit edit = new Edit(before, drafted, author);
    return new ReportBody(
        edit.masthead(masthead), blocks.stream().map(edit::block).toList(), edit.annexes());
  }

  /** Who issues it, and under which number, is not for the editor. */
  private Masthead masthead(Masthead edited) {
    Masthead was = before.masthead();
    return new Masthead(
        was.issuer(),
        was.year(),
        was.number(),
        edited.title(),
        edited.date(),
        edited.recipient(),
        edited.signature());
  }

  private List<Annex> annexes() {
    return before.annexes();
  }

  private Block block(Block edited) {
    if (edited instanceof Paragraph paragraph) {
      return new Paragraph(
          paragraph.key(), paragraph.sentences().stream().map(this::sentence).toList());
    }
    if (edited instanceof Heading || fixed.contains(edited)) {
      return edited;
    }
    String key = edited instanceof Table table ? table.key() : ((Chart) edited).key();
    throw new FigureProtected(key, "", key);
  }

  private Sentence sentence(Sentence edited) {
    edited.figures().forEach(this::check);
    edited.quotes().forEach(this::check);
    return known()
        .filter(was -> was.runs().equals(edited.runs()) && !was.sources().isEmpty())
        .findFirst()
        .orElseGet(() -> authored(edited));
  }

  private void check(Run.Figure figure) {
    Run.Figure was = figures.get(figure.key());
    if (!figure.equals(was)) {
      throw new FigureProtected(figure.key(), was == null ? "" : was.text(), figure.text());
    }
  }

  private void check(Run.Quote quote) {
    if (!quotes.contains(quote)) {
      String was =
          quotes.stream()
              .filter(it -> it.from().equals(quote.from()))
              .map(Run.Quote::text)
              .collect(Collectors.joining("；"));
      throw new FigureProtected(quote.from(), was, quote.text());
    }
  }

  private Sentence authored(Sentence edited) {
    Set<Source> sources = new LinkedHashSet<>();
    edited.runs().stream()
        .filter(run -> !(run instanceof Run.Words))
        .forEach(run -> sources.addAll(sourcesOf(run)));
    sources.add(author);
    return new Sentence(edited.runs(), new ArrayList<>(sources));
  }

  /** Every sentence there is or was; as it is now comes first. */
  private Stream<Sentence> known() {
    return Stream.concat(before.sentences(), drafted.sentences());
  }

  /** Those of the first sentence that says it. */
  private List<Source> sourcesOf(Run run) {
    return known()
        .filter(was -> was.runs().contains(run))
        .findFirst()
        .map(Sentence::sources)
        .orElseThrow();
  }

  /**
   * Puts plain sentences, a paragraph each, in the place of the paragraphs of a key; for forms that
   * know no runs. One that says word for word what stands there already stays as it is.
   */
  static ReportBody replace(ReportBody before, String key, List<String> sentences, Source author) {
    List<Block> blocks = new ArrayList<>();
    boolean written = false;
    for (Block block : before.blocks()) {
      if (!(block instanceof Paragraph paragraph) || !key.equals(paragraph.key())) {
        blocks.add(block);
      } else if (!written) {
        sentences.forEach(text -> blocks.add(written(before, key, text, author)));
        written = true;
      }
    }
    if (!written) {
      sentences.forEach(text -> blocks.add(written(before, key, text, author)));
    }
    return new ReportBody(before.masthead(), blocks, before.annexes());
  }

  /** The office's own sentences of one report, put where they stood into one counted anew. */
  public static ReportBody carry(ReportBody from, ReportBody into) {
    List<Block> blocks = new ArrayList<>(into.blocks());
    for (Block block : from.blocks()) {
      if (block instanceof Paragraph was) {
        List<Sentence> own = was.said().filter(Edit::isOwn).toList();
        if (!own.isEmpty()) {
          add(blocks, was.key(), own);
        }
      }
    }
    return new ReportBody(into.masthead(), blocks, into.annexes());
  }

  private static boolean isOwn(Sentence sentence) {
    return sentence.sources().stream().allMatch(it -> it.kind() == Source.Kind.AUTHOR);
  }

  private static void add(List<Block> blocks, String key, List<Sentence> own) {
    for (int i = 0; i < blocks.size(); i++) {
      if (key != null && blocks.get(i) instanceof Paragraph there && key.equals(there.key())) {
        List<Sentence> sentences = new ArrayList<>(there.sentences());
        sentences.addAll(own);
        blocks.set(i, new Paragraph(key, sentences));
        return;
      }
    }
    blocks.add(new Paragraph(key, own));
  }

  private static Paragraph written(ReportBody before, String key, String text, Source author) {
    Sentence sentence =
        before
            .sentences()
            .filter(was -> was.text().equals(text) && !was.sources().isEmpty())
            .findFirst()
            .orElseGet(() -> new Sentence(List.of(new Run.Words(text)), List.of(author)));
    return new Paragraph(key, List.of(sentence));
  }
}
