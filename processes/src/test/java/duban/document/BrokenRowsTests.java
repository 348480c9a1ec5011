package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokenRowsTests {

  @Test
  void joinsWhatIsLeftOfARowOnTheNextPage() {
    assertThat(joined("1\t扩大岗位,支持企\t市人社局\t市财政局、市教", "\t业发展。\t\t育局"))
        .containsExactly("1\t扩大岗位,支持企业发展。\t市人社局\t市财政局、市教育局");
  }

  @Test
  void leavesARowAloneThatHasItsOwnCells() {
    assertThat(joined("1\t扩大岗位\t市人社局\t市财政局", "\t开展培训\t市教育局\t市财政局")).hasSize(2);
    assertThat(joined("1\t扩大岗位。\t市人社局\t市财政局", "\t开展培训。\t\t市教育局")).hasSize(2);
    assertThat(joined("1\t扩大岗位\t市人社局", "二、保障措施")).hasSize(2);
  }

  private static List<String> joined(String last, String first) {
    List<List<PdfLine>> pages =
        List.of(List.of(PdfLine.row(1, last)), List.of(PdfLine.row(1, first)));
    return BrokenRows.joined(pages).stream().flatMap(page -> text(page)).toList();
  }

  private static Stream<String> text(List<PdfLine> page) {
    return page.stream().map(PdfLine::text);
  }
}
