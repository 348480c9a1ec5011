package duban.notification.delivery;

import duban.reporting.export.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files that go with mails, in the table {@code mail_attachment}: one for all who get it, made of a
 * report by the time the first mail leaves.
 */
@Repository
class Attachments {

  private final JdbcClient jdbc;

  Attachments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file as it is sent. */
  record File(String name, String type, byte[] content) {}

  /** A file that is to be made of a report. */
  record ToMake(long id, long report, Format format) {}

  /** Notes a file that is to be made; reports that are sent never change. */
  long order(long report, Format format, String name) {
    return jdbc.sql(
            "insert into mail_attachment (name, type, report_id, format)"
                + " values (:name, :type, :report, :format) returning id")
        .param("name", name)
        .param("type", format.type())
        .param("report", report)
        .param("format", format.name())
        .query(Long.class)
        .single();
  }

  List<ToMake> toMake() {
    return jdbc.sql(
            "select id, report_id, format from mail_attachment where content is null order by id")
        .query(
            (row, n) ->
                new ToMake(
                    row.getLong("id"),
                    row.getLong("report_id"),
                    Format.valueOf(row.getString("format"))))
        .list();
  }

  /** Another node may have made it meanwhile, of the same report. */
  void made(long id, byte[] content) {
    jdbc.sql("update mail_attachment set content = :content where id = :id and content is null")
        .param("content", content)
        .param("id", id)
        .update();
  }

  void attach(long delivery, List<Long> files) {
    for (int i = 0; i < files.size(); i++) {
      jdbc.sql(
              "insert into delivery_attachment (delivery_id, position, attachment_id)"
                  + " values (:delivery, :position, :file)")
          .param("delivery", delivery)
          .param("position", i)
          .param("file", files.get(i))
          .update();
    }
  }

  /**
   * @throws IllegalStateException when one is not made yet
   */
  List<File> of(Delivery delivery) {
    return jdbc.sql(
            """
            select a.* from mail_attachment a join delivery_attachment d on d.attachment_id = a.id
            where d.delivery_id = :delivery order by d.position
            """)
        .param("delivery", delivery.id())
        .query((row, n) -> new File(row.getString("name"), row.getString("type"), content(row)))
        .list();
  }

  private static byte[] content(ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    if (content == null) {
      throw new IllegalStateException(row.getString("name") + " is not made yet");
    }
    return content;
  }

  /** Removes what no mail needs any more. */
  void clear() {
    jdbc.sql(
            "delete from mail_attachment a where not exists"
                + " (select from delivery_attachment d where d.attachment_id = a.id)")
        .update();
  }
}
