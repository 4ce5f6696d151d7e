package io.steward.gateway.problem.web;

import io.steward.gateway.problem.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Ends requests with a problem. */
public final class ProblemAnswers {
  private static final long LINGER_MILLIS = 5_000;

  private ProblemAnswers() {}

  /**
   * Answers with the problem. What the client still sends is read and thrown away, so that it gets
   * to read the answer instead of a reset connection.
   */
  public static void answer(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(encode(problem, context.request().path()));
    discard(context);
  }

  /** The JSON form of the problem, met at the given path. */
  public static Buffer encode(Problem problem, String path) {
    return new JsonObject()
        .put("type", problem.type())
        .put("title", problem.title())
        .put("status", problem.status())
        .put("detail", problem.detail())
        .put("instance", path)
        .toBuffer();
  }

  private static void discard(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.isEnded()) {
      return;
    }
    long timer = context.vertx().setTimer(LINGER_MILLIS, expired -> request.connection().close());
    request.handler(ignored -> {});
    request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
    request.endHandler(done -> context.vertx().cancelTimer(timer));
    request.resume();
  }
}
