package io.steward.gateway.admission.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells browsers that came over TLS to come over TLS from now on; the other headers are fixed. */
@ApplicationScoped
class TransportSecurity implements Handler<RoutingContext> {
  @Override
  public void handle(RoutingContext context) {
    if ("https".equals(context.request().scheme())) {
      context
          .response()
          .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    context.next();
  }
}
