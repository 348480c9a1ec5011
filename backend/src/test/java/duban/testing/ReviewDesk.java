package duban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.testing.Browser.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The review page of a person, over HTTP. */
public final class ReviewDesk {

  private final Browser browser;

  private ReviewDesk(Browser browser) {
    this.browser = browser;
  }

  /** Signs the office in. */
  public static ReviewDesk ofTheOffice(int port) {
    Browser browser = new Browser(port);
    browser.signIn("office");
    return new ReviewDesk(browser);
  }

  public Browser browser() {
    return browser;
  }

  public Answer upload(String document) {
    return browser.upload("/api/drafts", "方案.txt", document.getBytes(StandardCharsets.UTF_8));
  }

  /** Uploads a document that can be read. */
  public ObjectNode draft(String document) {
    return made(upload(document));
  }

  /** Uploads what amends a running plan. */
  public ObjectNode amendment(String plan, String document) {
    return made(uploadAmendment(plan, document));
  }

  public Answer uploadAmendment(String plan, String document) {
    return browser.upload(
        "/api/plans/" + plan + "/amendments", "修订.txt", document.getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode made(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return (ObjectNode) answer.json();
  }

  public ObjectNode load(JsonNode draft) {
    return (ObjectNode) browser.get(path(draft)).json();
  }

  /** Saves a draft after an edit of the form. */
  public Answer save(JsonNode draft, Consumer<ObjectNode> edit) {
    ObjectNode form = form(draft);
    edit.accept(form);
    return browser.put(path(draft), form);
  }

  /** Registers every unit of the draft that the register does not have. */
  public ObjectNode registerAll(JsonNode draft) {
    List<String> names = new ArrayList<>();
    draft
        .at("/units")
        .forEach(
            unit -> {
              if (unit.at("/unit").isNull()) {
                names.add(unit.at("/name").asText());
              }
            });
    return names.isEmpty()
        ? (ObjectNode) draft
        : (ObjectNode) register(draft, names.toArray(String[]::new)).json();
  }

  public Answer register(JsonNode draft, String... names) {
    return browser.post(
        path(draft) + "/units", Map.of("version", draft.at("/version").asInt(), "names", names));
  }

  public Answer publish(JsonNode draft) {
    return browser.post(
        path(draft) + "/publication", Map.of("version", draft.at("/version").asInt()));
  }

  /** Publishes an amendment and starts these of its measures. */
  public Answer amend(JsonNode draft, String... start) {
    return browser.post(
        path(draft) + "/publication",
        Map.of("version", draft.at("/version").asInt(), "start", start));
  }

  public static String path(JsonNode draft) {
    return "/api/drafts/" + draft.at("/id").asText();
  }

  /** What the page sends back: what it was given, and what the person chose for units. */
  public static ObjectNode form(JsonNode draft) {
    ObjectNode form = draft.deepCopy();
    form.retain("version", "key", "plan", "firstListedLeads", "settled");
    form.putArray("mappings");
    draft
        .at("/units")
        .forEach(
            unit -> {
              if (unit.at("/mappedByHand").asBoolean()) {
                form.withArray("mappings")
                    .addObject()
                    .put("name", unit.at("/name").asText())
                    .put("unit", unit.at("/unit/id").asText());
              }
            });
    form.put(
        "office", draft.at("/officeChosen").asBoolean() ? draft.at("/office/id").asText() : null);
    return form;
  }

  public static JsonNode finding(JsonNode draft, String code) {
    return find(draft.at("/findings"), "code", code);
  }

  /** Codes of the errors that are open. */
  public static List<String> errors(JsonNode draft) {
    List<String> codes = new ArrayList<>();
    draft
        .at("/findings")
        .forEach(
            finding -> {
              if (finding.at("/level").asText().equals("ERROR")
                  && !finding.at("/settled").asBoolean()) {
                codes.add(finding.at("/code").asText());
              }
            });
    return codes;
  }

  public static JsonNode find(JsonNode list, String field, String value) {
    return first(list, it -> it.path(field).asText().equals(value));
  }

  public static JsonNode first(JsonNode list, Predicate<JsonNode> which) {
    for (JsonNode it : list) {
      if (which.test(it)) {
        return it;
      }
    }
    return MissingNode.getInstance();
  }
}
