package duban.notification;

/** A text in both languages; whoever shows it takes theirs. */
public record Words(String zh, String en) {

  public String in(Language language) {
    return language == Language.EN ? en : zh;
  }
}
