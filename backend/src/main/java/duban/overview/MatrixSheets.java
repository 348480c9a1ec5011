package duban.overview;

import duban.organisation.Actor;
import duban.organisation.Ref;
import duban.planning.Plans;
import duban.spreadsheet.Sheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The matrix of a plan as tables: the matrix itself, and the measures that are found. */
@Service
class MatrixSheets {

  /** Keys of headings, and how wide they are. */
  private static final List<String> COLUMNS =
      List.of(
          "number:10",
          "section:24",
          "title:44",
          "lead:24",
          "joining:36",
          "light:12",
          "progress:12",
          "state:12",
          "open:10",
          "overdue:10");

  private final PlanMatrices matrices;
  private final PlanOverviews overviews;
  private final Plans plans;
  private final Clock clock;

  MatrixSheets(PlanMatrices matrices, PlanOverviews overviews, Plans plans, Clock clock) {
    this.matrices = matrices;
    this.overviews = overviews;
    this.plans = plans;
    this.clock = clock;
  }

  String fileName(String plan, String language) {
    return new Words(language).of("matrix") + "-" + plan + "-" + LocalDate.now(clock) + ".xlsx";
  }

  Sheet[] of(Actor actor, String key, PlanFilter filter, String language) {
    Words words = new Words(language);
    PlanMatrix matrix = matrices.of(actor, key, filter);
    String note =
        words
            .of("note")
            .formatted(
                plans.plan(key).title(),
                matrix.found().size(),
                matrix.measures(),
                LocalDate.now(clock));
    return new Sheet[] {
      matrix(matrix, note, words), measures(overviews.of(actor, key), matrix, note, words)
    };
  }

  private static Sheet matrix(PlanMatrix matrix, String note, Words words) {
    List<Sheet.Column> columns =
        new ArrayList<>(
            List.of(
                Sheet.column(words.of("number"), 10),
                Sheet.column(words.of("sectionOrMeasure"), 40),
                Sheet.column(words.of("light"), 12)));
    matrix.columns().forEach(it -> columns.add(Sheet.column(it.unit().name(), 14)));
    List<List<?>> rows = new ArrayList<>();
    for (PlanMatrix.Row row : matrix.rows()) {
      rows.add(
          line(matrix, row.section().number(), row.section().title(), null, row.cells(), words));
      for (PlanMatrix.MeasureRow it : row.measures()) {
        rows.add(line(matrix, it.number(), it.title(), words.of(it.light()), it.cells(), words));
      }
    }
    rows.add(line(matrix, null, words.of("sum"), null, matrix.sums(), words));
    return new Sheet(words.of("matrix"), note, columns, rows);
  }

  private static List<?> line(
      PlanMatrix matrix,
      String number,
      String title,
      String light,
      List<PlanMatrix.Cell> cells,
      Words words) {
    Map<String, PlanMatrix.Cell> byUnit =
        cells.stream().collect(Collectors.toMap(PlanMatrix.Cell::unit, Function.identity()));
    List<Object> line = new ArrayList<>(Arrays.asList(number, title, light));
    matrix.columns().forEach(it -> line.add(words.of(byUnit.get(it.unit().id()))));
    return line;
  }

  private static Sheet measures(
      PlanOverview.Detail plan, PlanMatrix matrix, String note, Words words) {
    return new Sheet(
        words.of("measures"),
        note,
        COLUMNS.stream().map(words::column).toList(),
        plan.sections().stream()
            .<List<?>>flatMap(
                section ->
                    section.measures().stream()
                        .filter(it -> matrix.found().contains(it.number()))
                        .map(it -> line(section, it, words)))
            .toList());
  }

  private static List<?> line(PlanOverview.Section section, PlanOverview.Measure it, Words words) {
    return Arrays.asList(
        it.number(),
        section.number() + " " + section.title(),
        it.title(),
        names(it.lead()),
        Stream.concat(it.responsible().stream().map(Ref::name), it.collective().stream())
            .collect(Collectors.joining("、")),
        words.of(it.timeLight()),
        it.progressLight() == null ? null : words.of("progress." + it.progressLight()),
        words.of("state." + it.state()),
        it.openTasks(),
        it.overdueTasks());
  }

  private static String names(List<Ref> units) {
    return units.stream().map(Ref::name).collect(Collectors.joining("、"));
  }

  /** The words of one language. */
  private static final class Words {

    private final ResourceBundle bundle;

    Words(String language) {
      this.bundle =
          ResourceBundle.getBundle(
              "duban.overview.matrix",
              Locale.forLanguageTag(language.equals("en") ? "en" : "zh"),
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key) {
      return bundle.getString(key);
    }

    String of(MeasureLight light) {
      return of("light." + light);
    }

    /** 牵头 已超期 in a measure, 已超期 2/5 in a section; nothing where a unit has no part. */
    String of(PlanMatrix.Cell cell) {
      if (cell == null) {
        return null;
      }
      return cell.role() == null
          ? of(cell.light()) + " " + cell.worst() + "/" + cell.parts()
          : of("role." + cell.role()) + " " + of(cell.light());
    }

    Sheet.Column column(String keyAndWidth) {
      String[] parts = keyAndWidth.split(":");
      return Sheet.column(of(parts[0]), Integer.parseInt(parts[1]));
    }
  }
}
