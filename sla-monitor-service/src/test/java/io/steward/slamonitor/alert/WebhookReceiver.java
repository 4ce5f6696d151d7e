package io.steward.slamonitor.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody else's server, which fails as often as it is told to. */
final class WebhookReceiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final AtomicInteger failures;

  record Call(String delivery, String timestamp, String signature, String body) {
    /** Checks the signature as the API's documentation tells a stranger to. */
    boolean isSignedBy(String secret) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal((timestamp + "." + body).getBytes(UTF_8));
        return signature.equals("v1=" + HexFormat.of().formatHex(expected));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  WebhookReceiver(int failures) {
    this.failures = new AtomicInteger(failures);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  List<Call> calls() {
    return calls;
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    calls.add(
        new Call(
            headers.getFirst("Steward-Delivery"),
            headers.getFirst("Steward-Timestamp"),
            headers.getFirst("Steward-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    boolean fails = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    byte[] answer = (fails ? "out\u0000of order" : "thanks").getBytes(UTF_8);
    exchange.sendResponseHeaders(fails ? 503 : 200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
