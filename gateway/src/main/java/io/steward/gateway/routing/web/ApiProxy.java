package io.steward.gateway.routing.web;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.steward.gateway.admission.web.AdmissionConfig;
import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.steward.gateway.routing.Upstream;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;

/** Carries what the route table knows to its service, streaming both ways. */
@ApplicationScoped
class ApiProxy {
  /** After the checks of the entrance and Quarkus's own preparations (0), before its resources. */
  private static final int ORDER = 10;

  private static final Set<String> COMPRESSED = Set.of("application/json", "text/csv");

  /** What the gateway answers itself. */
  private static final Set<String> OWN = Set.of("/api/v1/me", "/api/v1/feed", "/api/v1/openapi");

  private final Upstreams upstreams;
  private final long limit;

  ApiProxy(Upstreams upstreams, AdmissionConfig admission) {
    this.upstreams = upstreams;
    this.limit = admission.maxBody().asLongValue();
  }

  void register(@Observes Router router) {
    router.route("/api/*").order(ORDER).handler(this::carry);
  }

  private void carry(RoutingContext context) {
    String path = context.normalizedPath();
    Optional<Upstream> owner = upstreams.table().find(path);
    if (owner.isPresent()) {
      forward(context, owner.get());
    } else if (OWN.contains(path)) {
      context.next();
    } else {
      ProblemAnswers.answer(context, Problem.unknownPath(path));
    }
  }

  private void forward(RoutingContext context, Upstream upstream) {
    context.addHeadersEndHandler(
        ready -> HttpCompressionHandler.compressIfNeeded(context, COMPRESSED));
    if (context.request().headers().contains(HttpHeaders.EXPECT)) {
      context.response().writeContinue();
    }
    // An interceptor per request, since the proxy hands it no context of ours.
    HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.client())
        .origin(any -> upstreams.request(upstream))
        .addInterceptor(new Forwarding(context, upstream, limit))
        .handle(context.request());
  }
}
