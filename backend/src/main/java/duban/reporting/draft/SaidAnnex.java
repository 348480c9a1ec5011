package duban.reporting.draft;

import static duban.reporting.draft.Rows.text;

import duban.reporting.body.Annex;
import duban.reporting.body.Sentence;
import duban.reporting.body.Table;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Said;
import java.util.List;
import java.util.stream.Stream;

/** Everything that units brought up, where the text cannot hold it. */
final class SaidAnnex {

  private static final String TITLE = "反映问题和需协调事项表";

  private SaidAnnex() {}

  static Annex of(Facts facts) {
    return new Annex(
        TITLE,
        List.of(
            new Table(
                "annex.said",
                TITLE,
                List.of(text("类别"), text("措施"), text("单位"), text("内容")),
                Stream.of(
                        rows(facts, "反映问题", facts.problems()),
                        rows(facts, "提请协调", facts.coordination()),
                        rows(facts, "预计延期", facts.delays()),
                        rows(facts, "与上期相同", facts.copied()))
                    .flatMap(rows -> rows)
                    .toList())));
  }

  private static Stream<Table.Row> rows(Facts facts, String what, List<Said> said) {
    return said.stream()
        .map(
            it ->
                Rows.row()
                    .words(what)
                    .words(facts.name(it.topic()), it.topic().source())
                    .words(it.unit().name())
                    .cell(words(it))
                    .done());
  }

  private static Sentence words(Said said) {
    return said.text() == null
        ? Sentence.words("未说明")
        : Say.sentence().quote(said.text(), said.unit().name()).from(said.source()).done();
  }
}
