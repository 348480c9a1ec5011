package duban.testing;

import duban.calendar.OwnDays;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away what the test before left: every plan, all the engine ran, and the time. */
class CleanSlate implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext test) {
    var application = SpringExtension.getApplicationContext(test);
    application.getBean(Sabotage.class).stop();
    application.getBean(Broom.class).sweep();
    // the days that were swept away are known for a while yet
    application.getBean(OwnDays.class).put(List.of());
    application.getBean(Time.class).startAt(Time.PUBLICATION);
  }

  /** Empties all tables but those of the organisation and of deployed models. */
  static class Broom {

    private static final String SWEEP =
        """
        do $$
        declare name text;
        begin
          set local session_replication_role = replica;
          for name in select tablename from pg_tables where schemaname = 'public'
            and tablename not like 'unit%' and tablename not like 'account%'
            and tablename not like 'act\\_re\\_%' and tablename not like 'act\\_ge\\_%'
            and tablename not in
              ('act_ru_jobdef', 'act_ru_event_subscr', 'flyway_schema_history', 'clock_offset')
          loop
            execute format('delete from %I', name);
          end loop;
          -- those without an instance belong to models: by them messages start processes
          delete from act_ru_event_subscr where proc_inst_id_ is not null;
        end
        $$
        """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Broom(JdbcClient jdbc, TransactionTemplate transaction) {
      this.jdbc = jdbc;
      this.transaction = transaction;
    }

    void sweep() {
      transaction.executeWithoutResult(status -> jdbc.sql(SWEEP).update());
    }
  }
}
