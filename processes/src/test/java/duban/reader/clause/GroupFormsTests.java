package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class GroupFormsTests {

  private final GroupForms forms =
      new GroupForms(Texts.lines("各县(市、区)人民政府,各乡镇人民政府(街道办事处),乐水市人民政府:\n各县(市、区)建设园区"));

  @Test
  void nameTheSameKindsOfPlaces() {
    assertThat(forms.of("各县(市、区)政府")).containsExactly("各县(市、区)人民政府");
    assertThat(forms.of("县市区")).containsExactly("各县(市、区)人民政府");
    assertThat(forms.of("各乡镇〔街道〕")).containsExactly("各乡镇人民政府(街道办事处)");
  }

  @Test
  void areNotOfOtherPlacesNorTheNameItself() {
    assertThat(forms.of("各县(市)人民政府")).isEmpty();
    assertThat(forms.of("各县(市、区)人民政府")).isEmpty();
    assertThat(forms.of("成员单位")).isEmpty();
  }
}
