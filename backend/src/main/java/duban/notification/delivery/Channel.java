package duban.notification.delivery;

/** A way out of the house. */
enum Channel {
  MAIL,
  WEBHOOK
}
