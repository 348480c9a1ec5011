package duban.cli;

/** Input that nothing can be made of; the message is one line for the user. */
final class Unusable extends RuntimeException {

  Unusable(String message, Throwable cause) {
    super(message, cause);
  }

  Unusable(String message) {
    super(message);
  }
}
