package duban.finder;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.search.SearchWords;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody looks for, and where they may.
 *
 * @param number of a measure, null where no number was typed
 * @param queries what {@code search_query} makes of the words, once told and not by every statement
 * @param readable keys of the plans they may read
 * @param supervised keys of the plans whose office or leaders they are one of
 */
record Wanted(
    Actor actor,
    String typed,
    String number,
    List<String> words,
    List<String> queries,
    List<String> readable,
    List<String> supervised) {

  /** 5, 2.1, 第5条. */
  private static final Pattern NUMBER = Pattern.compile("第?\\s*(\\d+(?:\\.\\d+)*)\\s*[条项.、]?");

  static Wanted of(Actor actor, String typed, List<String> readable, List<String> supervised) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(text);
    boolean isNumber = number.matches();
    return new Wanted(
        actor,
        text,
        isNumber ? number.group(1) : null,
        isNumber ? List.of(number.group(1)) : SearchWords.of(text).words(),
        List.of(),
        readable,
        supervised);
  }

  Wanted asking(List<String> asked) {
    return new Wanted(actor, typed, number, words, asked, readable, supervised);
  }

  /**
   * One condition for each word.
   *
   * @param condition in which {@code :word} stands for it, {@code :query} for its query
   */
  String each(String condition) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> condition.replace(":word", ":word" + at).replace(":query", ":query" + at))
        .collect(Collectors.joining(" and ", "(", ")"));
  }

  /** The statement with the words and the person's units and plans. */
  JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql) {
    JdbcClient.StatementSpec bound =
        sql.param("typed", typed)
            .param("number", number)
            .param("readable", readable.toArray(String[]::new))
            .param("supervised", supervised.toArray(String[]::new))
            .param("posts", actor.units().stream().map(UnitId::value).toArray(String[]::new));
    for (int at = 0; at < words.size(); at++) {
      bound = bound.param("word" + at, words.get(at)).param("query" + at, queries.get(at));
    }
    return bound;
  }
}
