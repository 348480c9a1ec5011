package duban.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.calendar.WorkingCalendar;
import duban.engine.EngineClock;
import duban.extension.Extending;
import duban.instruction.Instructing;
import duban.organisation.People;
import duban.organisation.Registration;
import duban.planning.Deadlines;
import duban.planning.MeasureState;
import duban.planning.Periods;
import duban.planning.Plans;
import duban.supervision.ByHand;
import duban.supervision.SupervisionCases;
import duban.suspension.Suspending;
import duban.testing.ApplicationTest;
import duban.testing.ReviewDesk;
import duban.testing.Time;
import duban.work.OpenTasks;
import duban.work.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sample plans run for two years on the engine with a moved clock, with units that are
 * punctual, late, sloppy and absent; afterwards the books must balance. Tongling's time was over
 * before the others' began. Three of those end at the end of 2025, with measures that nobody has
 * finished.
 */
@ApplicationTest
class TwoYearsTests {

  @LocalServerPort private int port;
  @Autowired private Time time;
  @Autowired private EngineClock engineClock;
  @Autowired private Clock clock;
  @Autowired private Registration registration;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private WorkingCalendar calendar;
  @Autowired private OpenTasks tasks;
  @Autowired private Plans plans;
  @Autowired private Periods periods;
  @Autowired private Deadlines deadlines;
  @Autowired private Work work;
  @Autowired private Extending extending;
  @Autowired private Instructing instructing;
  @Autowired private ByHand byHand;
  @Autowired private SupervisionCases cases;
  @Autowired private Suspending suspending;
  @Autowired private ObjectMapper json;
  @Autowired private TransactionTemplate transaction;

  private Cast cast;

  /**
   * Of the era of four plans two run in every build, for time's sake; all with {@code
   * -Dduban.books=all}.
   */
  static Stream<Arguments> eras() {
    LocalDate later = LocalDate.of(2024, 4, 1);
    return Stream.of(
        arguments(LocalDate.of(2018, 11, 19), 0, "tongling-2018"),
        "all".equals(System.getProperty("duban.books"))
            ? arguments(later, 3, "xuzhou-2023 gansu-2023 haiyan-2022 jiangmen-2024")
            : arguments(later, 1, "haiyan-2022 jiangmen-2024"));
  }

  @ParameterizedTest
  @MethodSource("eras")
  void leavesBooksThatBalance(LocalDate start, int ending, String keys) throws IOException {
    List<String> all = List.of(keys.split(" "));
    engineClock.startAt(start.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    cast = new Cast(registration, people, jdbc);
    for (String key : all) {
      publish(key);
    }
    Occasions occasions =
        new Occasions(
            all, cast, calendar, tasks, plans, extending, instructing, byHand, cases, suspending);
    Years years =
        new Years(
            cast, new Diary(calendar), new Words(), calendar, tasks, work, json, transaction, time);

    years.until(start.plusYears(2), all, occasions);

    Books books = new Books(jdbc);
    Cards.Outcome cards = new Cards(jdbc, calendar, 1, 3, 6).check(clock.instant());
    report(keys, books, cards, occasions);
    List<String> faults = new ArrayList<>(books.faults());
    faults.addAll(new Issued(jdbc, plans, periods, deadlines, calendar).faults(clock.instant()));
    faults.addAll(cards.faults());
    assertThat(faults).isEmpty();
    assertThat(cards.overdue()).isPositive();
    assertThat(all).filteredOn(key -> plans.plan(key).woundUp()).hasSize(ending);
    // whether any is left over is up to its units; of three plans at least one has some
    assertThat(withMeasuresWoundUp(all)).hasSizeBetween(ending / 3, ending);
  }

  /** The plans of which some measure was still open at their end. */
  private List<String> withMeasuresWoundUp(List<String> keys) {
    return keys.stream()
        .filter(
            key ->
                plans.measures(key).stream()
                    .anyMatch(measure -> measure.state() == MeasureState.WOUND_UP))
        .toList();
  }

  private void publish(String key) throws IOException {
    ReviewDesk desk = ReviewDesk.ofTheOffice(port);
    ObjectNode draft = desk.draft(source(key));
    if (key.startsWith("xuzhou")) {
      draft = elsewhere(desk, draft);
    }
    cast.gather(draft);
    draft = desk.registerAll(desk.load(draft));
    draft =
        (ObjectNode)
            desk.save(draft, form -> form.put("key", key).put("office", "xz-office")).json();
    assertThat(desk.publish(draft).status()).isEqualTo(201);
    cast.hire();
  }

  /**
   * In a place whose units nobody knows, so that its groups are as small as those of the others.
   */
  private static ObjectNode elsewhere(ReviewDesk desk, ObjectNode draft) {
    return (ObjectNode)
        desk.save(draft, form -> ((ObjectNode) form.at("/plan/jurisdiction")).put("name", "彭城市"))
            .json();
  }

  private static String source(String key) throws IOException {
    return new ClassPathResource("duban/plans/" + key + "/source.txt")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private void report(String keys, Books books, Cards.Outcome cards, Occasions occasions) {
    StringBuilder text = new StringBuilder("Two years of " + keys + " up to " + time.now() + "\n");
    books.summary().forEach((what, count) -> text.append("  %-24s %s%n".formatted(what, count)));
    text.append("  %-24s %s%n".formatted("overdue, checked", cards.overdue()));
    text.append("  %-24s %s%n".formatted("deeds refused", occasions.refused()));
    System.out.println(text);
  }
}
