package duban.notification.delivery;

import duban.reporting.access.ReportAccess;
import duban.reporting.export.ReportExports;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the files of reports that are to be sent, before their mails leave: nobody waits for it,
 * and no transaction is held open by it. What cannot be made is tried again with the next round;
 * its mails wait as those do that no server takes.
 */
@Component
class ReportFiles implements Bundling {

  private static final Logger log = LoggerFactory.getLogger(ReportFiles.class);

  private final Attachments attachments;
  private final ReportAccess access;
  private final ReportExports exports;

  ReportFiles(Attachments attachments, ReportAccess access, ReportExports exports) {
    this.attachments = attachments;
    this.access = access;
    this.exports = exports;
  }

  @Override
  public int bundle(Instant now) {
    List<Attachments.ToMake> files = attachments.toMake();
    files.forEach(this::make);
    return files.size();
  }

  private void make(Attachments.ToMake file) {
    try {
      byte[] content =
          exports.file(access.sent(file.report()), file.format(), Locale.CHINESE).content();
      attachments.made(file.id(), content);
    } catch (RuntimeException ex) {
      log.error("{} of report {} cannot be made", file.format(), file.report(), ex);
    }
  }
}
