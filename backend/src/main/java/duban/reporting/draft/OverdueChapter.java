package duban.reporting.draft;

import duban.organisation.Ref;
import duban.reporting.body.Block;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Matter;
import duban.supervision.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is overdue or was carded, unit by unit: how long, why, and what was done about it. */
class OverdueChapter implements Chapter {

  /** More of a unit's are in the annex. */
  private static final int NAMED = 5;

  @Override
  public String title() {
    return "逾期和督办情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    Map<Ref, List<Matter>> units = new LinkedHashMap<>();
    facts
        .matters()
        .forEach(it -> units.computeIfAbsent(it.unit(), unit -> new ArrayList<>()).add(it));
    List<Block> blocks = new ArrayList<>();
    units.forEach(
        (unit, matters) ->
            blocks.addAll(
                Chapter.paragraph("overdue." + unit.id(), sentences(facts, unit, matters))));
    return blocks;
  }

  private static List<Sentence> sentences(Facts facts, Ref unit, List<Matter> matters) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(counts(facts, unit, matters));
    matters.stream().limit(NAMED).map(it -> named(facts, it)).forEach(sentences::add);
    return sentences;
  }

  private static Sentence counts(Facts facts, Ref unit, List<Matter> matters) {
    Counted counted = new Counted(facts);
    String key = "overdue.units." + unit.id();
    List<Matter> overdue = matters.stream().filter(Matter::overdue).toList();
    Say say =
        Say.words(unit.name() + "逾期未办结 ")
            .figure(key, overdue.size())
            .and(" 件")
            .from(counted.tasks(key, overdue));
    for (Level level : Level.values()) {
      int shown = matters.stream().mapToInt(it -> taken(it, level)).sum();
      if (level != Level.NONE && shown > 0) {
        say.and("，" + level.title() + " ")
            .figure(key + "." + level, shown)
            .and(level.isCard() ? " 张" : " 次")
            .from(counted.cases(key + "." + level, matters));
      }
    }
    return say.and("。").done();
  }

  private static int taken(Matter matter, Level level) {
    return (int) matter.done().stream().filter(step -> step.level() == level).count();
  }

  private static Sentence named(Facts facts, Matter matter) {
    Say say =
        Say.words(facts.name(matter.topic()) + "“" + matter.what() + "”应于")
            .and(Words.day(matter.due()) + "办结，逾期 ")
            .figure("matters." + id(matter) + ".days", matter.days())
            .and(" 个工作日，" + state(matter))
            .from(matter.source());
    if (matter.reason() == null) {
      say.and("，未说明原因");
    } else {
      say.and("，原因：").quote(matter.reason(), matter.reasonFrom());
    }
    if (matter.extension() != null) {
      say.from(
          matter
              .topic()
              .source(
                  Source.Kind.EXTENSION,
                  String.valueOf(matter.extension()),
                  matter.unit().name() + "延期申请"));
    }
    return say.and("。").done();
  }

  /** How it stands; that a date passed without it is not that it was done. */
  static String state(Matter matter) {
    if (matter.ended() == null) {
      return matter.overdue() ? "尚未办结" : "正在督办";
    }
    return switch (matter.ended()) {
      case SETTLED -> "现已办结";
      case WAIVED -> "已不再督办";
      case LAPSED -> "至截止仍未办结";
      case EXTENDED -> "已获准延期";
      case OPEN -> "正在督办";
    };
  }

  /** A case of its own for what has ended: a task may have had several. */
  static String id(Matter matter) {
    return matter.overdue() ? matter.task() : "case-" + matter.matter();
  }

  /** 7月4日催办、7月11日黄牌. */
  static String done(Matter matter) {
    return String.join(
        "、",
        matter.done().stream()
            .map(
                it ->
                    it.on().getMonthValue()
                        + "月"
                        + it.on().getDayOfMonth()
                        + "日"
                        + it.level().title())
            .toList());
  }
}
