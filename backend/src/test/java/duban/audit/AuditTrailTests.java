package duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duban.testing.TableTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@TableTest
@Import(AuditTrail.class)
class AuditTrailTests {

  private static final Instant MONDAY = Instant.parse("2023-03-20T01:00:00Z");

  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;

  @Test
  void tellsWhatHappenedToAMeasureOldestFirst() {
    AuditEntry signedFor =
        new AuditEntry(
            MONDAY, "kjj", "王晓岚", "市科技局", "xuzhou-2023/5", "xuzhou-2023", "sign-for", "已签收");
    AuditEntry published =
        AuditEntry.bySystem(
            MONDAY.minusSeconds(60), null, "xuzhou-2023/5", "xuzhou-2023", "plan-published", null);
    trail.record(signedFor);
    trail.record(published);
    trail.record(
        AuditEntry.bySystem(MONDAY, null, "xuzhou-2023/6", "xuzhou-2023", "plan-published", null));

    assertThat(trail.ofMeasure("xuzhou-2023/5")).containsExactly(published, signedFor);
  }

  @Test
  void refusesToRewriteTheRecord() {
    trail.record(AuditEntry.bySystem(MONDAY, null, "xuzhou-2023/5", null, "overdue", null));

    assertThatThrownBy(() -> jdbc.sql("update audit_entry set action = 'closed'").update())
        .hasMessageContaining("only grows");
  }
}
