package duban.search;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.TableTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found in what: the two functions of the database, and the words that were typed. */
@TableTest
class SearchTests {

  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "科技局 | 由市科技局牵头 | true",
        "科 | 由市科技局牵头 | true",
        "技科 | 由市科技局牵头 | false",
        "科技局 | 科技与教育 | false",
        "ＡＩ | 建设AI平台 | true",
        "plat | 建设 Platform 平台 | true",
        "form | 建设 Platform 平台 | false",
        "2.1 | 2.1 建设平台 | true",
        "2 | 2.1 建设平台 | false",
        "2025年 | 到2025年建成 | true",
        "2026年 | 到2025年建成 | false",
        "㐂字 | 用㐂字 | true",
        "'a & | | !b' | a和b | true",
        "、。 | 任何文字 | false",
      })
  void findsPartsOfChineseAndBeginningsOfLatinWords(String words, String text, boolean found) {
    assertThat(
            jdbc.sql("select search_terms(:text) @@ search_query(:words)")
                .param("text", text)
                .param("words", words)
                .query(Boolean.class)
                .single())
        .isEqualTo(found);
  }

  @Test
  void followsWhatAMeasureSays() {
    jdbc.sql(
            """
            insert into unit (id, name, level, is_group, territory)
              values ('u', '市科技局', 'PREFECTURE', false, '徐州市');
            insert into plan (key, title, period_start, period_end, office_unit, leaders_unit, document,
              published_at, published_by) values ('p', '方案', 2023, 2025, 'u', 'u', '', now(), 'office');
            insert into plan_section (plan_key, position, number, title) values ('p', 1, '一', '部分');
            insert into measure (id, plan_key, position, number, printed_number, section, title, text,
              started_at)
            select 'p/' || n, 'p', n, n, n, '一', '第' || n || '项', '建设平台' || n, now() from generate_series(1, 300) n
            """)
        .update();

    assertThat(found("平台299")).containsExactly("p/299");
    jdbc.sql("update measure set text = '改建园区' where id = 'p/299'").update();
    assertThat(found("平台299")).isEmpty();
    assertThat(found("改建园区")).containsExactly("p/299");
    jdbc.sql("delete from measure where id = 'p/299'").update();
    assertThat(found("改建园区")).isEmpty();
  }

  private List<String> found(String words) {
    return jdbc.sql("select measure_id from measure_search where terms @@ search_query(:words)")
        .param("words", words)
        .query(String.class)
        .list();
  }

  @Test
  void takesWhatWasTypedApartAtTheBlanks() {
    assertThat(SearchWords.of(" 科技局　AI\t,,, 科技局 ").words()).containsExactly("科技局", "ai");
    assertThat(SearchWords.of("长".repeat(500)).words().get(0)).hasSize(60);
    assertThat(SearchWords.of(null)).isEqualTo(SearchWords.NONE);
  }
}
