package duban.testing;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is written in the database, table by table. */
public final class Everything {

  private final JdbcClient jdbc;

  Everything(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A fingerprint of the rows of each table; equal before and after what changed nothing. */
  public Map<String, String> written() {
    Map<String, String> tables = new TreeMap<>();
    jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
        .query(String.class)
        .list()
        .forEach(table -> tables.put(table, fingerprint(table)));
    return tables;
  }

  private String fingerprint(String table) {
    return jdbc.sql(
            "select count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '')"
                + " from "
                + table
                + " r")
        .query(String.class)
        .single();
  }
}
