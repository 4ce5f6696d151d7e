package io.steward.gateway.admission.web;

import io.steward.gateway.admission.RequestRates;
import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses what goes beyond a caller's share, with the time after which to try again. */
@ApplicationScoped
class RateCheck implements Handler<RoutingContext> {
  private final int perSecond;
  private final RequestRates rates;

  RateCheck(AdmissionConfig config) {
    perSecond = config.requestsPerSecond();
    rates = new RequestRates(perSecond, System::nanoTime);
  }

  @Override
  public void handle(RoutingContext context) {
    if (rates.admit(context.user().principal().getString("username"))) {
      context.next();
    } else {
      context.response().putHeader("Retry-After", "1");
      ProblemAnswers.answer(context, Problem.tooMany(perSecond));
    }
  }
}
