package duban.oversight;

import duban.notification.Language;
import duban.notification.Wording;
import duban.organisation.Actor;
import duban.spreadsheet.Sheet;
import duban.supervision.CaseView;
import duban.supervision.Level;
import duban.supervision.PhoneCall;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Service;

/** The desk as it is shown, as a table for other programs. */
@Service
class DeskExport {

  private static final List<Sheet.Column> COLUMNS =
      List.of(
          Sheet.column("unit", 24),
          Sheet.column("plan", 36),
          Sheet.column("number", 8),
          Sheet.column("measure", 40),
          Sheet.column("kind", 20),
          Sheet.column("period", 16),
          Sheet.column("due", 12),
          Sheet.column("age", 10),
          Sheet.column("waited", 10),
          Sheet.column("allowed", 10),
          Sheet.column("level", 10),
          Sheet.column("next", 24),
          Sheet.column("light", 12),
          Sheet.column("charge", 12),
          Sheet.column("call", 40),
          Sheet.column("promised", 12));

  private final Desk desk;
  private final Wording wording;
  private final Clock clock;

  DeskExport(Desk desk, Wording wording, Clock clock) {
    this.desk = desk;
    this.wording = wording;
    this.clock = clock;
  }

  Sheet sheet(Actor actor, Desk.Query query, Language language) {
    Words words = new Words(language);
    List<DeskItem> items = desk.everything(actor, query);
    String title = words.of("view." + query.view().slug());
    return new Sheet(
        title,
        words.of("note").formatted(title, items.size(), LocalDate.now(clock)),
        COLUMNS.stream()
            .map(it -> Sheet.column(words.of("column." + it.heading()), it.width()))
            .toList(),
        items.stream().<List<?>>map(item -> row(item, words)).toList());
  }

  private List<?> row(DeskItem it, Words words) {
    CaseView matter = it.matter();
    PhoneCall call = it.calls().isEmpty() ? null : it.calls().get(0);
    return Arrays.asList(
        it.unit().name(),
        it.plan().title(),
        it.measure() == null ? null : it.measure().number(),
        it.measure() == null ? null : it.measure().title(),
        words.kind(it),
        it.period() == null ? null : words.period(it.period()),
        day(it.due()),
        it.age(),
        it.waited(),
        it.allowed(),
        words.level(matter == null ? Level.NONE : matter.level()),
        matter == null || matter.next() == null ? null : words.next(matter.next()),
        it.light() == null ? null : words.of("light." + it.light()),
        matter == null || matter.charge() == null ? null : matter.charge().name(),
        call == null ? null : call.with() + ":" + call.promised(),
        call == null ? null : call.until());
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  /** The words of one language: the trade's own, and those of this table. */
  private final class Words {

    private final Language language;
    private final ResourceBundle bundle;

    Words(Language language) {
      this.language = language;
      this.bundle =
          ResourceBundle.getBundle(
              "duban.oversight.desk",
              Locale.forLanguageTag(language.slug()),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key) {
      return bundle.getString(key);
    }

    String kind(DeskItem it) {
      return wording.in(
          language, "task." + (it.kind() == null ? "measure" : it.kind().slug()), Map.of());
    }

    String period(String period) {
      return wording.period(language, period);
    }

    String level(Level level) {
      return of("level." + level);
    }

    String next(CaseView.NextStep next) {
      return level(next.level()) + " " + day(next.at());
    }
  }
}
