package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisalignedBytesTests {

  private static List<String> repaired(String document) {
    return MisalignedBytes.repairs(document).stream().map(Repair::text).toList();
  }

  @Test
  void areRepairedWhereTheDocumentHasTheWordsElsewhere() {
    assertThat(repaired("組織專家?guī)椭髽I(yè)改進,服務企業(yè)")).containsExactly("幫助企業");
    assertThat(repaired("通過“政銀?!辟J款。加大“政銀保”支持")).containsExactly("保”貸");
  }

  @Test
  void areRepairedInNumbersBehindAnIndent() {
    assertThat(repaired("（一）加強。\n?。ǘ┩七M服務")).containsExactly("（二）推進");
    assertThat(repaired("?。ㄒ唬┘涌旃ぷ鱄")).first().asString().startsWith("（一）");
    assertThat(repaired("（五）加強。\n?。﹩优f機場")).first().asString().startsWith("（六）");
    assertThat(repaired("（三）加強。\n?。﹩优f機場")).isEmpty();
  }

  @Test
  void areLeftWhereNothingTellsTheLostByte() {
    assertThat(repaired("通過“政銀?!辟J款")).isEmpty();
    assertThat(repaired("是否企業?是A類")).isEmpty();
  }

  @Test
  void keepTheirPlaceInTheDocument() {
    String document = "通過“政銀?!辟J款開展。加大“政銀保”支持";
    SourceText source = Repair.apply(document, MisalignedBytes.repairs(document));

    int start = source.text().indexOf("款開展");
    assertThat(document.substring(source.span(start, start + 3).offset())).startsWith("款開展");
    assertThat(source.text()).startsWith("通過“政銀保”貸款開展。");
  }
}
