package duban.security;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint asked by everybody, against a table for people to read: {@code rights.txt}. 401 is
 * for who is not signed in, 403 for what is not theirs to do, 404 for what is not theirs to know;
 * anything else had the right. What takes things away comes last.
 */
@ApplicationTest
class RightsTests {

  private static final Path SEEN = Path.of("target/rights.txt");

  /** Moves everybody's clock, or ends the session that the next line needs. */
  private static final List<String> ELSEWHERE =
      List.of("POST /api/demo/clock", "DELETE /api/session", "POST /api/session");

  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

  private static final Map<String, String> QUERIES =
      Map.of(
          "POST /api/notices/read", "?upTo=0",
          "POST /api/notices/{entry}/read", "?upTo=0",
          "POST /api/policies/{id}/versions", "?base={base}&reason=x",
          "GET /api/reports/{id}/behind", "?count=reports",
          "GET /api/search", "?q=x");

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void areAsTheTableSays() throws IOException {
    RightsWorld world = new RightsWorld(port, plans, staff, time, jdbc);
    Map<String, Object> bodies = RightsBodies.of(world);

    List<String> seen =
        endpoints()
            .map(endpoint -> line(endpoint, world, bodies.getOrDefault(endpoint.name(), Map.of())))
            .toList();

    Files.write(SEEN, seen);
    String table =
        new ClassPathResource("duban/security/rights.txt")
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(seen)
        .as("see " + SEEN)
        .containsExactlyElementsOf(
            table.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList());
  }

  private record Endpoint(String method, String path, boolean takesFile) {

    String name() {
      return method + " " + path;
    }
  }

  private Stream<Endpoint> endpoints() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(RightsTests::endpoints)
        .filter(it -> it.path().startsWith("/api/") && !ELSEWHERE.contains(it.name()))
        .distinct()
        .sorted(
            Comparator.comparing((Endpoint it) -> it.method().equals("DELETE"))
                .thenComparing(Endpoint::path)
                .thenComparing(it -> METHODS.indexOf(it.method())));
  }

  private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
    boolean takesFile =
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
            .anyMatch(MediaType.MULTIPART_FORM_DATA::includes);
    return mapping.getMethodsCondition().getMethods().stream()
        .map(RequestMethod::name)
        .flatMap(
            method ->
                mapping.getPatternValues().stream()
                    .map(path -> new Endpoint(method, path, takesFile)));
  }

  private static String line(Endpoint endpoint, RightsWorld world, Object body) {
    String path = world.filled(endpoint.path() + QUERIES.getOrDefault(endpoint.name(), ""));
    return String.format("%-6s %-62s ", endpoint.method(), endpoint.path())
        + RightsWorld.PEOPLE.stream()
            .map(world::as)
            .map(browser -> Integer.toString(status(browser, endpoint, path, body)))
            .collect(Collectors.joining(" "));
  }

  private static int status(Browser browser, Endpoint endpoint, String path, Object body) {
    return endpoint.takesFile()
        ? browser.upload(path, "方案.txt", RightsWorld.TEXT).status()
        : browser.status(endpoint.method(), path, body);
  }
}
