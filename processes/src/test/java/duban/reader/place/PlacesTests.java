package duban.reader.place;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.text.Line;
import duban.reader.text.Normaliser;
import duban.reader.value.Times;
import org.junit.jupiter.api.Test;

class PlacesTests {

  private static final String TEXT = "一、加强 服\n务（试行）。加强服务。";

  private final Places places = new Places(Normaliser.normalise(TEXT));

  @Test
  void findsWordsWhateverTheirSpacesLineEndsAndWidths() {
    assertThat(places.first("加强服务(试行)", places.everywhere())).isEqualTo(new Line(2, "加强 服\n务（试行）"));
  }

  @Test
  void looksInAPartOfTheText() {
    assertThat(places.first("加强服务", places.between(8, TEXT.length())).start()).isEqualTo(13);
    assertThat(places.first("加强服务(试行)", places.between(0, 6))).isNull();
  }

  @Test
  void findsTheLastPlaceOfWords() {
    assertThat(places.last("加强服务", places.everywhere()).start()).isEqualTo(13);
  }

  @Test
  void findsNoWordsNowhere() {
    assertThat(places.first("", places.everywhere())).isNull();
    assertThat(places.first("培训", places.everywhere())).isNull();
  }

  @Test
  void prefersANameThatIsNotPartOfAnother() {
    Places units = new Places(Normaliser.normalise("市委宣传部、市委"));

    assertThat(units.name("市委", units.everywhere()).start()).isEqualTo(6);
    assertThat(units.name("宣传", units.everywhere()).start()).isEqualTo(2);
  }

  @Test
  void findsTheShortestWordsThatSayAThing() {
    Places times = new Places(Normaliser.normalise("力争到2025年 底建成"));

    assertThat(times.shortest(times.everywhere(), words -> Times.deadline(words) != null).text())
        .isEqualTo("到2025年");
    assertThat(times.shortest(times.everywhere(), words -> words.contains("每年"))).isNull();
  }
}
