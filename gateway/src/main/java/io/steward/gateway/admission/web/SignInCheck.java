package io.steward.gateway.admission.web;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.steward.gateway.session.web.ScriptRequests;
import io.steward.gateway.session.web.Visitors;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets only signed-in visitors pass. A program without credentials is told so (401), a script of
 * the console too (499), and a browser that navigates is sent to the sign-in page.
 */
@ApplicationScoped
class SignInCheck implements Handler<RoutingContext> {
  private final HttpAuthenticator authenticator;

  SignInCheck(HttpAuthenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public void handle(RoutingContext context) {
    if (Visitors.token(context).isEmpty()) {
      challenge(context);
    } else if (!Visitors.isMeantForUs(context)) {
      unauthenticated(context, "The token is not meant for this API: its audience is another.");
    } else {
      context.next();
    }
  }

  private void challenge(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (ScriptRequests.isScript(request)) {
      context.response().putHeader("WWW-Authenticate", "OIDC");
      ProblemAnswers.answer(context, Problem.sessionEnded());
    } else if ("navigate".equals(request.getHeader("Sec-Fetch-Mode"))) {
      authenticator
          .sendChallenge(context)
          .subscribe()
          .with(sent -> context.response().end(), context::fail);
    } else {
      unauthenticated(context, "Send the header Authorization: Bearer and an access token.");
    }
  }

  private static void unauthenticated(RoutingContext context, String detail) {
    context.response().putHeader("WWW-Authenticate", "Bearer");
    ProblemAnswers.answer(context, Problem.unauthenticated(detail));
  }
}
