package duban.security;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.Answers;
import duban.testing.ReviewDesk;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is sent to endpoints that would refuse an empty form before they look who sends it. */
final class RightsBodies {

  private RightsBodies() {}

  static Map<String, Object> of(RightsWorld world) {
    String task = world.filled("{task}");
    Map<String, Object> bodies = new HashMap<>();
    Map<String, Object> instruction = Map.of("text", "抓紧。", "unit", "xz-gxj", "urgency", "NORMAL");
    bodies.put(
        "POST /api/calendar/days",
        Map.of("from", "2023-12-20", "to", "2023-12-20", "working", false, "reason", "停工"));
    bodies.put("PUT /api/comments/{id}", Map.of("text", "改过", "mentions", List.of()));
    bodies.put("POST /api/drafts/{id}/publication", Map.of("version", 1));
    bodies.put("POST /api/drafts/{id}/units", Map.of("version", 1, "names", List.of("市科技局")));
    bodies.put("PUT /api/indicators/{id}/unit", Map.of("unit", "xz-gxj"));
    bodies.put("PUT /api/indicators/{id}/curve", Map.of("points", List.of()));
    bodies.put("POST /api/instructions/{id}/next", instruction);
    bodies.put("POST /api/plans/{key}/measures/{number}/instructions", instruction);
    bodies.put("POST /api/reports/{id}/instructions", instruction);
    bodies.put(
        "PUT /api/notices/preferences",
        Map.of("atOnce", false, "daily", false, "email", "", "language", "ZH"));
    bodies.put("POST /api/office-reports", Map.of("office", "xz-office", "period", "2023-Q3"));
    bodies.put("POST /api/office-reports/{id}/decision", Map.of("accepted", true));
    bodies.put(
        "POST /api/operations/webhooks",
        Map.of("name", "群", "url", "https://example.org/hook", "kinds", List.of("overdue")));
    bodies.put(
        "POST /api/oversight/actions",
        Map.of("action", "URGE", "items", List.of(task), "note", "请抓紧。"));
    bodies.put(
        "POST /api/oversight/extensions/decisions",
        Map.of("granted", true, "steps", List.of("none")));
    bodies.put(
        "POST /api/plans/{key}/measures/{number}/comments",
        Map.of("text", "请核对", "mentions", List.of()));
    bodies.put("PUT /api/plans/{key}/measures/{number}/evidence-demand", Map.of("note", "附照片"));
    bodies.put(
        "POST /api/plans/{key}/measures/{number}/suspension",
        Map.of("reason", "等上级文件", "expected", "2024-03-01"));
    bodies.put("POST /api/plans/{key}/measures/{number}/resumption", Map.of("note", "已下发"));
    bodies.put("POST /api/reports/{id}/corrections", Map.of("reason", "数据有误", "recount", false));
    bodies.put("POST /api/reports/{id}/links", Map.of("label", "市人大", "days", 7));
    bodies.put("POST /api/reports/{id}/remarks", Map.of("passage", "总体", "text", "再核"));
    bodies.put(
        "POST /api/reports/{id}/sendings",
        Map.of("addresses", List.of("a@example.org"), "days", 7, "leaders", false));
    bodies.put(
        "POST /api/supervision/actions",
        Map.of("action", "URGE", "cases", List.of(1), "note", "请抓紧。"));
    bodies.put(
        "POST /api/supervision/cases",
        Map.of("plan", world.filled("{key}"), "measure", "1", "reason", "推进滞后"));
    bodies.put(
        "POST /api/supervision/cases/{id}/actions", Map.of("action", "URGE", "note", "请抓紧。"));
    bodies.put("POST /api/task-views", Map.of("name", "另一个", "query", "", "standard", false));
    bodies.put("PUT /api/tasks/{id}/draft", Map.of("answers", Map.of()));
    bodies.put("POST /api/tasks/{id}/hand-over", Map.of("to", "gxj2"));
    bodies.put("POST /api/tasks/{id}/completion", Answers.to(TaskKind.IMPLEMENT));
    bodies.put(
        "POST /api/tasks/{task}/extension",
        Map.of("until", "2026-01-20", "reason", "场地未定。", "progress", "已完成八成。"));
    Map<String, Object> rows = Map.of("rows", List.of());
    bodies.put("POST /api/filing", rows);
    bodies.put("POST /api/filing/check", rows);
    bodies.put("PUT /api/filing/drafts", rows);
    bodies.put("POST /api/filing/table", Map.of("rows", List.of(), "english", false));
    bodies.put("POST /api/filing/workbook", Map.of("rows", List.of(), "english", false));
    bodies.put("PUT /api/drafts/{id}", ReviewDesk.form(seen(world, "/api/drafts/{id}")));
    JsonNode calendar = seen(world, "/api/plans/{key}/reporting-calendar");
    Map<String, Object> moments =
        Map.of("rhythm", calendar.at("/rhythm"), "moments", calendar.at("/moments"));
    bodies.put("PUT /api/plans/{key}/reporting-calendar", moments);
    bodies.put("POST /api/plans/{key}/reporting-calendar/preview", moments);
    JsonNode report =
        world.as("office").get(world.filled("/api/reports/{id}/body").replace("/body", "")).json();
    bodies.put(
        "PUT /api/reports/{id}/body",
        Map.of(
            "revision",
            report.at("/body/revision").asInt(),
            "masthead",
            report.at("/body/masthead"),
            "blocks",
            report.at("/body/blocks")));
    List<Map<String, Object>> points = new ArrayList<>();
    seen(world, "/api/plans/{key}/indicators")
        .get(0)
        .at("/points")
        .forEach(
            it -> points.add(Map.of("period", it.at("/period"), "planned", it.at("/planned"))));
    bodies.put("PUT /api/indicators/{id}/curve", Map.of("points", points));
    return bodies;
  }

  private static JsonNode seen(RightsWorld world, String path) {
    return world.as("office").get(world.filled(path)).json();
  }
}
