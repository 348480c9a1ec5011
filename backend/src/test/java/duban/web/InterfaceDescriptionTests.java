package duban.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The description of the interface, which the pages' types are made from. */
@ApplicationTest
class InterfaceDescriptionTests {

  private static final Path NOW = Path.of("target/openapi.json");
  private static final Path COMMITTED = Path.of("../frontend/openapi.json");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  @LocalServerPort private int port;

  /**
   * When this fails because the interface was changed on purpose: {@code cp
   * backend/target/openapi.json frontend/openapi.json}, then {@code npm run types} in frontend.
   */
  @Test
  void isTheOneThatThePagesAreBuiltAgainst() throws IOException {
    Files.writeString(NOW, sorted(description()));

    assertThat(COMMITTED).exists();
    assertThat(Files.readString(NOW))
        .as("cp backend/target/openapi.json frontend/openapi.json")
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void saysOfEveryRequestWhatItAnswers() {
    List<String> silent = new ArrayList<>();
    description()
        .at("/paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        method -> {
                          if (!answers(method.getValue().at("/responses"))) {
                            silent.add(method.getKey() + " " + path.getKey());
                          }
                        }));

    assertThat(silent).isEmpty();
  }

  @Test
  void asksForNothingThatTheSessionTells() {
    assertThat(description().toString()).doesNotContain("\"actor\",\"in\"", "/schemas/Actor");
  }

  /** Either nothing is answered, or something with a schema. */
  private static boolean answers(JsonNode responses) {
    if (responses.has("204")) {
      return true;
    }
    JsonNode success = responses.has("201") ? responses.at("/201") : responses.at("/200");
    JsonNode schema = success.path("content").path("application/json").path("schema");
    return schema.has("$ref")
        || schema.has("items")
        || schema.has("properties")
        || success.path("content").has("application/xml")
        || success.path("content").has("text/event-stream")
        || success.path("content").has("application/octet-stream");
  }

  private JsonNode description() {
    JsonNode description = new Browser(port).get("/v3/api-docs").json();
    // the address of this very run
    ((com.fasterxml.jackson.databind.node.ObjectNode) description).remove("servers");
    return description;
  }

  private static String sorted(JsonNode description) throws IOException {
    Object tree = JSON.treeToValue(description, Object.class);
    return JSON.writeValueAsString(tree) + "\n";
  }
}
