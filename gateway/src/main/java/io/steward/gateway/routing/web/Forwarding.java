package io.steward.gateway.routing.web;

import io.netty.channel.ConnectTimeoutException;
import io.steward.gateway.admission.web.RequestNumbers;
import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.steward.gateway.routing.Upstream;
import io.steward.gateway.session.web.Visitors;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * What changes on one request between the client and the service: the session becomes a bearer
 * token, headers that mean this hop alone or that a client could lie with are left out, and a
 * service that fails becomes a problem that names it.
 */
final class Forwarding implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Forwarding.class);

  /** Hop-by-hop headers are the proxy's business; it leaves them out by itself on the way in. */
  private static final List<String> NOT_FORWARDED =
      List.of(
          "Cookie",
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto",
          "X-Real-Ip",
          "Expect",
          // The gateway compresses for the client; between here and the service it only costs.
          "Accept-Encoding");

  private static final List<String> NOT_RETURNED =
      List.of("Connection", "Keep-Alive", "Set-Cookie", "Server", RequestNumbers.HEADER);

  private final RoutingContext context;
  private final Upstream upstream;
  private final long limit;

  Forwarding(RoutingContext context, Upstream upstream, long limit) {
    this.context = context;
    this.upstream = upstream;
    this.limit = limit;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
    ProxyRequest request = proxy.request();
    MultiMap headers = request.headers();
    NOT_FORWARDED.forEach(headers::remove);
    headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + Visitors.token(context).orElseThrow());
    headers.set(RequestNumbers.HEADER, context.<String>get(RequestNumbers.HEADER));
    headers.set("X-Forwarded-For", context.request().remoteAddress().hostAddress());
    String query = context.request().query();
    request.setURI(query == null ? path() : path() + "?" + query);
    CountedStream body = new CountedStream(request.getBody().stream(), limit);
    request.setBody(Body.body(body, request.getBody().length()));
    return proxy.sendRequest().recover(failure -> explain(request, body, failure));
  }

  /** What the route table was asked about, so that nobody routes by one path and asks another. */
  private String path() {
    return context.normalizedPath();
  }

  private Future<ProxyResponse> explain(
      ProxyRequest request, CountedStream body, Throwable failure) {
    Problem problem = body.isExceeded() ? Problem.tooLarge(limit) : problem(failure);
    if (!body.isExceeded()) {
      LOG.warnf("%s failed %s %s: %s", upstream.name(), request.getMethod(), path(), failure);
    }
    return Future.succeededFuture(
        request
            .release()
            .response()
            .setStatusCode(problem.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
            .setBody(Body.body(ProblemAnswers.encode(problem, path()))));
  }

  private Problem problem(Throwable failure) {
    boolean silent =
        failure instanceof TimeoutException && !(failure instanceof ConnectTimeoutException);
    return silent ? Problem.timedOut(upstream.name()) : Problem.unavailable(upstream.name());
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext proxy) {
    MultiMap headers = proxy.response().headers();
    NOT_RETURNED.forEach(headers::remove);
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
    String location = headers.get(HttpHeaders.LOCATION);
    if (location != null && location.startsWith(upstream.address().toString())) {
      headers.set(HttpHeaders.LOCATION, location.substring(upstream.address().toString().length()));
    }
    return proxy.sendResponse();
  }
}
