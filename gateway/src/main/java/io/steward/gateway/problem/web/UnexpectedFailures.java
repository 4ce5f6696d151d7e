package io.steward.gateway.problem.web;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.UnauthorizedException;
import io.steward.gateway.problem.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Turns whatever failed below {@code /api/} into a problem; nothing else writes an error there. */
@ApplicationScoped
class UnexpectedFailures {
  private static final Logger LOG = Logger.getLogger(UnexpectedFailures.class);
  private static final int BEFORE_EVERYTHING = -1_000;
  private static final int REDIRECT = 302;
  private static final int NO_SESSION = 499;

  void register(@Observes Router router) {
    router.route("/api/*").order(BEFORE_EVERYTHING).failureHandler(this::answer);
  }

  private void answer(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
      refuse(context);
    } else if (context.statusCode() == 404) {
      ProblemAnswers.answer(context, Problem.unknownPath(context.request().path()));
    } else {
      LOG.errorf(failure, "%s %s failed", context.request().method(), context.request().path());
      ProblemAnswers.answer(context, Problem.internal());
    }
  }

  /** The challenge has set status and headers by now; only the body is missing. */
  private static void refuse(RoutingContext context) {
    int status = context.response().getStatusCode();
    if (status == REDIRECT) {
      context.response().end();
    } else if (status == NO_SESSION) {
      ProblemAnswers.answer(context, Problem.sessionEnded());
    } else {
      context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      ProblemAnswers.answer(
          context,
          Problem.unauthenticated(
              "The token is not valid here: expired, of another realm, or not meant for this API."));
    }
  }
}
