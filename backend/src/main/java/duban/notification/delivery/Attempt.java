package duban.notification.delivery;

/**
 * How an attempt to deliver ended.
 *
 * @param error what the other side or the network said; null when it was delivered
 */
record Attempt(Result result, String error) {

  enum Result {
    SENT,
    /** This one failed; it is tried again some times. */
    FAILED,
    /** The other side is out of order for everyone; whatever waits for it waits longer. */
    UNREACHABLE
  }

  private static final int LONGEST_ERROR = 500;

  static Attempt sent() {
    return new Attempt(Result.SENT, null);
  }

  static Attempt failed(Throwable cause) {
    return new Attempt(Result.FAILED, words(cause));
  }

  static Attempt failed(String error) {
    return new Attempt(Result.FAILED, error);
  }

  static Attempt unreachable(Throwable cause) {
    return new Attempt(Result.UNREACHABLE, words(cause));
  }

  private static String words(Throwable cause) {
    String words =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() > LONGEST_ERROR ? line.substring(0, LONGEST_ERROR) : line;
  }
}
