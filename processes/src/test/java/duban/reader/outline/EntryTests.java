package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class EntryTests {
  @Test
  void knowsTheHeadingAtTheTop() {
    Entry leaf = Texts.outline("三、甲\n(一)乙\n1.丙").leaves().get(0);

    assertThat(leaf.top().path()).isEqualTo("三");
    assertThat(leaf.path()).isEqualTo("三/(一)/1");
  }
}
