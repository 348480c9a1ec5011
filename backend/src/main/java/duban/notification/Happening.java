package duban.notification;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * Something that people are to be told.
 *
 * @param plan null where it is about several
 * @param unit the unit it is about
 * @param task the task it leads to
 * @param facts what its words are made of, by the names that {@code words_*.properties} use
 */
public record Happening(
    NoticeKind kind,
    @Nullable String plan,
    @Nullable MeasureId measure,
    @Nullable UnitId unit,
    @Nullable String task,
    Map<String, String> facts,
    List<Audience> audience) {

  /** Of several plans at once. */
  public static Happening acrossPlans(NoticeKind kind) {
    return of(kind, null, null);
  }

  /** Of a plan as a whole. */
  public static Happening of(NoticeKind kind, String plan) {
    return new Happening(kind, plan, null, null, null, Map.of(), List.of());
  }

  public static Happening of(NoticeKind kind, MeasureId measure) {
    return of(kind, measure.plan(), measure);
  }

  /**
   * @param measure null where it is about the plan as a whole
   */
  public static Happening of(NoticeKind kind, @Nullable String plan, @Nullable MeasureId measure) {
    return new Happening(kind, plan, measure, null, null, Map.of(), List.of());
  }

  /** Of a task, its unit and what it is part of. */
  public static Happening of(NoticeKind kind, OpenTask task) {
    return new Happening(
            kind, task.plan(), task.measure(), task.unit(), task.id(), Map.of(), List.of())
        .saying("task", task.kind().slug())
        .saying("period", task.period())
        .saying("due", task.due() == null ? null : task.due().toString());
  }

  public Happening about(UnitId other) {
    return new Happening(kind, plan, measure, other, task, facts, audience);
  }

  public Happening leadingTo(@Nullable String other) {
    return new Happening(kind, plan, measure, unit, other, facts, audience);
  }

  /** Adds a fact; null and blank are none. */
  public Happening saying(String fact, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return this;
    }
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(fact, value.strip());
    return new Happening(kind, plan, measure, unit, task, more, audience);
  }

  /** Adds people; who is among them twice hears once, with both reasons. */
  public Happening to(Audience... others) {
    List<Audience> all = new ArrayList<>(audience);
    all.addAll(List.of(others));
    return new Happening(kind, plan, measure, unit, task, facts, all);
  }
}
