package io.steward.gateway.admission.web;

import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.steward.gateway.session.web.Visitors;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Refuses writes that another site could have made the browser send: the cookie alone does not
 * authorise one, it takes a header that no form and no cross-site script can add. Programs send a
 * token in a header, which proves the same.
 */
@ApplicationScoped
class ForgeryCheck implements Handler<RoutingContext> {
  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Override
  public void handle(RoutingContext context) {
    boolean read = READS.contains(context.request().method());
    boolean marked = context.request().headers().contains("X-Requested-With");
    if (read || marked || !Visitors.isBySession(context)) {
      context.next();
    } else {
      ProblemAnswers.answer(context, Problem.forgeable());
    }
  }
}
