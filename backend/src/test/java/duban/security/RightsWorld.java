package duban.security;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One of every thing that an endpoint can be asked for: a running measure of 市工信局, with all that
 * hangs on it, an issued report and one in work.
 */
final class RightsWorld {

  /** Who asks, from the one without any right to the office, which has most. */
  static final List<String> PEOPLE =
      List.of("nobody", "kjj", "admin", "leader", "gxj-head", "gxj", "office");

  private final Map<String, Browser> browsers = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final JdbcClient jdbc;

  RightsWorld(int port, PlanDesk plans, Staff staff, Time time, JdbcClient jdbc) {
    this.jdbc = jdbc;
    for (String person : PEOPLE) {
      Browser browser = new Browser(port);
      browser.get("/api/session");
      if (!person.equals("nobody")) {
        browser.signIn(person);
      }
      browsers.put(person, browser);
    }
    MeasureId measure =
        plans.publish(
            PlanText.aMeasure()
                .ledBy("市工信局")
                .with("市财政局")
                .saying("培育专精特新企业。到2025年,专精特新企业达到700家以上。"));
    makeReports(measure, staff, time);
    makeWhatHangsOn(measure, staff);
  }

  private void makeReports(MeasureId measure, Staff staff, Time time) {
    made(
        "/api/extensions/{id}",
        as("gxj")
            .post(
                "/api/tasks/" + staff.task(measure, TaskKind.SIGN_FOR).id() + "/extension",
                Map.of("until", "2023-03-28", "reason", "名单未定。", "progress", "初稿已成。")));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-07-20T10:00");
    staff.complete(staff.task(measure.plan(), TaskKind.EDIT_PERIOD_REPORT));
    staff.complete(staff.task(measure.plan(), TaskKind.APPROVE_PERIOD_REPORT));
    time.moveTo("2023-11-10T10:00");
    ids.put("{key}", measure.plan());
    ids.put("{number}", measure.number());
    ids.put("/api/reports/{id}", report(measure, "2023-Q2"));
    ids.put("/api/reports/{id}/body", report(measure, "2023-Q3"));
    ids.put("/api/reports/{id}/remarks", report(measure, "2023-Q3"));
  }

  private String report(MeasureId measure, String period) {
    return jdbc.sql(
            "select id from period_report where plan_key = :plan and period = :period"
                + " order by id desc limit 1")
        .param("plan", measure.plan())
        .param("period", period)
        .query(String.class)
        .single();
  }

  private void makeWhatHangsOn(MeasureId measure, Staff staff) {
    String path = "/api/plans/" + measure.plan() + "/measures/" + measure.number();
    String task = staff.task(measure, TaskKind.IMPLEMENT, "xz-gxj").id();
    ids.put("/api/tasks/{id}", task);
    ids.put("{task}", task);
    Browser unit = as("gxj");
    made("/api/evidence/{id}", unit.upload("/api/tasks/" + task + "/evidence", "a.txt", TEXT));
    made(
        "/api/comments/{id}",
        unit.post(path + "/comments", Map.of("text", "请核对", "mentions", List.of())));
    made(
        "/api/task-views/{id}",
        unit.post("/api/task-views", Map.of("name", "我的", "query", "", "standard", false)));
    made(
        "/api/instructions/{id}",
        as("leader")
            .post(
                path + "/instructions",
                Map.of("text", "抓紧。", "unit", "xz-gxj", "urgency", "NORMAL")));
    as("office")
        .post(
            "/api/supervision/cases",
            Map.of("plan", measure.plan(), "measure", "1", "reason", "推进滞后"));
    ids.put("/api/supervision/cases/{id}", number("select max(id) from supervision_case"));
    made("/api/drafts/{id}", as("office").upload("/api/drafts", "方案.txt", TEXT));
    made(
        "/api/office-reports/{id}",
        as("office")
            .post("/api/office-reports", Map.of("office", "xz-office", "period", "2023-Q2")));
    made(
        "/api/reports/{id}/links/{link}",
        as("office")
            .post(
                "/api/reports/" + ids.get("/api/reports/{id}") + "/links",
                Map.of("label", "市人大", "days", 7)));
    ids.put(
        "{base}",
        as("office").get("/api/policies/escalation-policy").json().at("/version").asText());
    ids.put("{entry}", unit.get("/api/notices").json().at("/items/0/id").asText());
    ids.put("/api/indicators/{id}", number("select min(id) from indicator"));
  }

  static final byte[] TEXT =
      PlanText.aPlan(PlanText.aMeasure()).document().getBytes(StandardCharsets.UTF_8);

  private String number(String question) {
    return jdbc.sql(question).query(String.class).single();
  }

  private void made(String path, Browser.Answer answer) {
    if (answer.status() >= 300) {
      throw new IllegalStateException(path + " " + answer.status() + " " + answer.body());
    }
    JsonNode json = answer.json();
    ids.put(path, json.path("id").asText());
  }

  Browser as(String person) {
    return browsers.get(person);
  }

  /** The path with the things of this world in it. */
  String filled(String path) {
    String found =
        ids.keySet().stream()
            .filter(known -> known.startsWith("/") && path.startsWith(known))
            .max(Comparator.comparingInt(String::length))
            .orElse(null);
    String filled = path;
    if (found != null) {
      int last = found.lastIndexOf('{');
      int end = found.indexOf('}', last) + 1;
      String name = last < 0 ? "{id}" : found.substring(last, end);
      filled = filled.replace(name, ids.get(found));
      if (found.equals("/api/reports/{id}/links/{link}")) {
        filled = filled.replace("{id}", ids.get("/api/reports/{id}"));
      }
    }
    for (String name : List.of("{key}", "{number}", "{task}", "{entry}", "{base}")) {
      filled = filled.replace(name, ids.get(name));
    }
    return filled
        .replace("{year}", "2023")
        .replace("{day}", "2023-12-20")
        .replace("{format}", "csv")
        .replace("{unit}", "xz-gxj")
        .replace("/api/policies/{id}", "/api/policies/escalation-policy")
        .replace("{version}", "1")
        .replace("{measure}", "m1")
        .replaceAll("\\{[a-z]+}", "1");
  }
}
