package duban.notification.delivery;

/** A mail, whole: twice the same, as plain text and as HTML. */
record MailContent(String subject, String text, String html) {}
