package duban.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows none of the addresses it is given. */
final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket;

  RefusingServer() {
    try {
      socket = new ServerSocket(0);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    Thread server = new Thread(this::serve, "refusing-server");
    server.setDaemon(true);
    server.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException ex) {
        // closed by the test
      }
    }
  }

  private static void talk(Socket client) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 refusing");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      say(client, line.startsWith("RCPT") ? "550 5.1.1 no such mailbox" : "250 ok");
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
