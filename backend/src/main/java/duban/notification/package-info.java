/**
 * Notices: who is told what, why and how. Owns the tables {@code notice} (what happened), {@code
 * notice_recipient} (who was told, why, and whether they have read it), {@code notice_preference},
 * {@code delivery}, {@code mail_attachment}, {@code delivery_attachment}, {@code report_sending},
 * {@code report_sending_recipient}, {@code webhook} and {@code webhook_notice}, and the bean {@code
 * notices} of the models.
 *
 * <p>To tell people of something more: hear the feature's event in a listener of this package, call
 * {@link duban.notification.Notices#tell} with a {@link duban.notification.Happening} whose {@link
 * duban.notification.Audience} says whom it concerns, and word it in {@code words_zh.properties}
 * and {@code words_en.properties} under the slug of its {@link duban.notification.NoticeKind}. It
 * is then in the inbox ({@code inbox}) and goes by mail and messenger ({@code delivery}) at the
 * pace of its kind; both hear {@link duban.notification.Told}.
 */
@ApplicationModule(
    allowedDependencies = {
      "reporting",
      "reporting :: access",
      "reporting :: export",
      "closure",
      "extension",
      "instruction",
      "supervision",
      "discussion",
      "progress",
      "desk",
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem"
    })
package duban.notification;

import org.springframework.modulith.ApplicationModule;
