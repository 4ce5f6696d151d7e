package io.steward.gateway.admission.web;

import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Refuses a body that says itself that it is too large; one that does not say is counted while it
 * is carried.
 */
@ApplicationScoped
class SizeCheck implements Handler<RoutingContext> {
  private final long limit;

  SizeCheck(AdmissionConfig config) {
    limit = config.maxBody().asLongValue();
  }

  @Override
  public void handle(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > limit) {
      ProblemAnswers.answer(context, Problem.tooLarge(limit));
    } else {
      context.next();
    }
  }
}
