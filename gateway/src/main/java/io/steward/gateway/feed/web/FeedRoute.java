package io.steward.gateway.feed.web;

import io.steward.gateway.feed.FeedFilter;
import io.steward.gateway.feed.FeedHub;
import io.steward.gateway.feed.FeedResumption;
import io.steward.gateway.feed.FeedSubscription;
import io.steward.gateway.feed.Positions;
import io.steward.gateway.problem.Problem;
import io.steward.gateway.problem.web.ProblemAnswers;
import io.steward.gateway.session.Visitor;
import io.steward.gateway.session.web.Visitors;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * {@code GET /api/v1/feed}: the live feed. Query {@code types} narrows it; the header {@code
 * Last-Event-ID}, or for a new EventSource the query {@code lastEventId}, resumes it.
 */
@ApplicationScoped
class FeedRoute {
  private static final Logger LOG = Logger.getLogger(FeedRoute.class);

  /** After the entrance and the proxy, before Quarkus's resources. */
  private static final int ORDER = 20;

  private final FeedHub hub;
  private final FeedResumption resumption;
  private final FeedStreamConfig config;
  private final Clock clock;

  FeedRoute(FeedHub hub, FeedResumption resumption, FeedStreamConfig config, Clock clock) {
    this.hub = hub;
    this.resumption = resumption;
    this.config = config;
    this.clock = clock;
  }

  void register(@Observes Router router) {
    router.get("/api/v1/feed").order(ORDER).handler(this::listen);
  }

  private void listen(RoutingContext context) {
    if (!hub.hasBegun()) {
      ProblemAnswers.answer(context, Problem.unavailable("feed"));
      return;
    }
    try {
      open(context, heard(context));
    } catch (IllegalArgumentException e) {
      ProblemAnswers.answer(context, Problem.invalid("Last-Event-ID", "the id of a feed event"));
    }
  }

  private Positions heard(RoutingContext context) {
    String header = context.request().getHeader("Last-Event-ID");
    String token = header != null ? header : context.request().getParam("lastEventId");
    return token == null || token.isEmpty() ? hub.live() : Positions.parse(token);
  }

  private void open(RoutingContext context, Positions heard) {
    Visitor visitor = Visitors.of(context).orElseThrow();
    context
        .response()
        .setChunked(true)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        // Some proxies collect an answer before they pass it on; this asks them not to.
        .putHeader("X-Accel-Buffering", "no");
    EventStream stream =
        new EventStream(context.vertx().getOrCreateContext(), context.request(), config.unread());
    String types = context.request().getParam("types", "");
    FeedSubscription subscription =
        new FeedSubscription(heard, new FeedFilter(types, visitor.accountScope()), stream);
    keep(context, stream, subscription, visitor);
    stream.say(EventFrames.opening(heard));
    Thread.ofVirtual().name("feed-resume").start(() -> resume(subscription, stream));
  }

  private void keep(
      RoutingContext context, EventStream stream, FeedSubscription subscription, Visitor visitor) {
    Vertx vertx = context.vertx();
    long heartbeat =
        vertx.setPeriodic(
            config.heartbeat().toMillis(),
            tick -> {
              if (stream.isOpen()) {
                stream.say(EventFrames.heartbeat(subscription.heard()));
              } else {
                vertx.cancelTimer(tick);
              }
            });
    long end = vertx.setTimer(lifetime(visitor).toMillis(), tick -> stream.end());
    context.addEndHandler(
        done -> {
          stream.end();
          vertx.cancelTimer(heartbeat);
          vertx.cancelTimer(end);
          hub.leave(subscription);
        });
  }

  /** A stream does not outlive the token that opened it. */
  private Duration lifetime(Visitor visitor) {
    Duration token = Duration.between(clock.instant(), visitor.expiresAt());
    Duration shorter = token.compareTo(config.longest()) < 0 ? token : config.longest();
    return shorter.isPositive() ? shorter : Duration.ofMillis(1);
  }

  private void resume(FeedSubscription subscription, EventStream stream) {
    try {
      resumption.resume(subscription);
      if (!stream.isOpen()) {
        hub.leave(subscription);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stream.end();
    } catch (RuntimeException e) {
      LOG.warnf("a listener could not be resumed: %s", e.getMessage());
      stream.end();
    }
  }
}
