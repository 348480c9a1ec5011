package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.SourceSpan;
import org.junit.jupiter.api.Test;

class PlacesTests {

  private static final String TEXT = "一、加强 服\n务（试行）。加强服务。";

  private final Places places = new Places(Normaliser.normalise(TEXT));

  @Test
  void findsWordsWhateverTheirSpacesLineEndsAndWidths() {
    assertThat(words(places.of("加强服务(试行)", 0, TEXT.length()))).isEqualTo("加强 服\n务（试行）");
  }

  @Test
  void looksInAPartOfTheText() {
    assertThat(words(places.of("加强服务", 8, TEXT.length()))).isEqualTo("加强服务");
    assertThat(places.of("加强服务(试行)", 0, 6)).isNull();
  }

  @Test
  void findsNoWordsNowhere() {
    assertThat(places.of("", 0, TEXT.length())).isNull();
    assertThat(places.of("培训", 0, TEXT.length())).isNull();
  }

  private static String words(SourceSpan place) {
    return TEXT.substring(place.offset(), place.end());
  }
}
