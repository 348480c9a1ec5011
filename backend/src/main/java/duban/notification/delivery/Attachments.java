package duban.notification.delivery;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that go with mails, in the table {@code mail_attachment}: one for all who get it. */
@Repository
class Attachments {

  private final JdbcClient jdbc;

  Attachments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file as it is sent. */
  record File(String name, String type, byte[] content) {}

  long keep(File file) {
    return jdbc.sql(
            "insert into mail_attachment (name, type, content)"
                + " values (:name, :type, :content) returning id")
        .param("name", file.name())
        .param("type", file.type())
        .param("content", file.content())
        .query(Long.class)
        .single();
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

  List<File> of(Delivery delivery) {
    return jdbc.sql(
            """
            select a.* from mail_attachment a join delivery_attachment d on d.attachment_id = a.id
            where d.delivery_id = :delivery order by d.position
            """)
        .param("delivery", delivery.id())
        .query(
            (row, n) ->
                new File(row.getString("name"), row.getString("type"), row.getBytes("content")))
        .list();
  }

  /** Removes what no mail needs any more. */
  void clear() {
    jdbc.sql(
            "delete from mail_attachment a where not exists"
                + " (select from delivery_attachment d where d.attachment_id = a.id)")
        .update();
  }
}
