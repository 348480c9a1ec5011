package duban.review;

import static org.assertj.core.api.Assertions.assertThat;

import duban.review.Excerpts.Span;
import duban.review.Passage.Excerpt;
import duban.review.Passage.Mark;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptsTests {

  /** Lines 1 to 30: 第1行 … */
  private static final String TEXT =
      IntStream.rangeClosed(1, 30).mapToObj(n -> "第" + n + "行").collect(Collectors.joining("\n"));

  @Test
  void showsALineWithThreeAroundIt() {
    Excerpt excerpt = only(Excerpts.of(TEXT, List.of(span("第10行", "title"))));

    assertThat(excerpt.firstLine()).isEqualTo(7);
    assertThat(excerpt.lines()).hasSize(7);
    assertThat(excerpt.lines().get(3).text()).isEqualTo("第10行");
    assertThat(excerpt.lines().get(3).marks()).containsExactly(new Mark(0, 4, "title"));
    assertThat(excerpt.lines().get(2).marks()).isEmpty();
  }

  @Test
  void stopsAtTheEndsOfTheDocument() {
    assertThat(only(Excerpts.of(TEXT, List.of(span("第1行", "number")))).lines()).hasSize(4);
    assertThat(only(Excerpts.of(TEXT, List.of(span("第30行", "number")))).lines()).hasSize(4);
  }

  @Test
  void joinsWhatIsNearAndPartsWhatIsFar() {
    List<Excerpt> excerpts =
        Excerpts.of(TEXT, List.of(span("第28行", "unit"), span("第8行", "text"), span("第12行", "unit")));

    assertThat(excerpts).extracting(Excerpt::firstLine).containsExactly(5, 25);
    assertThat(excerpts.get(0).lines()).hasSize(11);
  }

  @Test
  void marksEveryLineOfALongSpanUpToItsEnd() {
    int from = TEXT.indexOf("第10行") + 1;
    int to = TEXT.indexOf("第12行") + 2;
    Excerpt excerpt = only(Excerpts.of(TEXT, List.of(new Span(from, to - from, "text"))));

    assertThat(excerpt.lines().subList(3, 6))
        .extracting(Passage.Line::marks)
        .containsExactly(
            List.of(new Mark(1, 4, "text")),
            List.of(new Mark(0, 4, "text")),
            List.of(new Mark(0, 2, "text")));
  }

  @Test
  void showsNothingWhereNothingWasRead() {
    assertThat(Excerpts.of(TEXT, List.of())).isEmpty();
  }

  private static Span span(String line, String kind) {
    return new Span(TEXT.indexOf(line), line.length(), kind);
  }

  private static Excerpt only(List<Excerpt> excerpts) {
    assertThat(excerpts).hasSize(1);
    return excerpts.get(0);
  }
}
