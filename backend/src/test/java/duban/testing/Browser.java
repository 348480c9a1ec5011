package duban.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the pages do over HTTP: keep cookies, send the CSRF token back, read JSON. */
public final class Browser {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Browser(int port) {
    this.server = "http://localhost:" + port;
  }

  /** Opens the application and signs in. */
  public Answer signIn(String username, String password) {
    get("/api/session");
    return post("/api/session", Map.of("username", username, "password", password));
  }

  /** Signs in with the password of the demonstration's accounts. */
  public Answer signIn(String username) {
    return signIn(username, "duban-2023");
  }

  public Answer get(String path) {
    return send(request(path));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE().header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
  }

  public Answer post(String path, Object body) {
    return send(posting(path, body).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
  }

  public Answer put(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .PUT(BodyPublishers.ofString(json(body))));
  }

  /** Sends a file as a form does, in the field {@code file}. */
  public Answer upload(String path, String fileName, byte[] content) {
    String boundary = "----duban-boundary";
    String head =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
  }

  /** Asks for a file. */
  public HttpResponse<byte[]> file(String path) {
    try {
      return client.send(request(path).build(), BodyHandlers.ofByteArray());
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }

  /** Asks for a file with a posted form. */
  public byte[] download(String path, Object body) {
    HttpRequest request = posting(path, body).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")).build();
    try {
      return client.send(request, BodyHandlers.ofByteArray()).body();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }

  public Answer postWithoutToken(String path, Object body) {
    return send(posting(path, body));
  }

  /**
   * Opens a stream of events that goes on.
   *
   * @param lastEventId what the page knows, or null
   */
  public InputStream open(String path, String lastEventId) {
    HttpRequest.Builder request = request(path).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream()).body();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }

  /** Asks and reads no further than how the answer begins, so also of a stream that goes on. */
  public int status(String method, String path, Object body) {
    boolean asks = method.equals("GET");
    HttpRequest.Builder request =
        request(path)
            .method(method, asks ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
    if (!asks) {
      request
          .header("Content-Type", "application/json")
          .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }
    try {
      HttpResponse<InputStream> response =
          client.send(request.build(), BodyHandlers.ofInputStream());
      response.body().close();
      return response.statusCode();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }

  /** Value of a cookie, or null. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findAny()
        .orElse(null);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path));
  }

  private HttpRequest.Builder posting(String path, Object body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json(body)));
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ex);
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    /** First value of a header, or null. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public JsonNode json() {
      try {
        return JSON.readTree(body());
      } catch (JsonProcessingException ex) {
        throw new UncheckedIOException(body(), ex);
      }
    }

    /** The slug of the problem this answer is. */
    public String problem() {
      return json().path("type").asText().replace("/problems/", "");
    }
  }
}
