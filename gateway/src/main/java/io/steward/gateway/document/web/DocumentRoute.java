package io.steward.gateway.document.web;

import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/v1/openapi}: the document of the platform, collected anew once a minute, or every
 * few seconds while a service is missing from it.
 */
@ApplicationScoped
class DocumentRoute {
  /** After the entrance and the proxy, before Quarkus's resources. */
  private static final int ORDER = 20;

  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration FRESH_IF_INCOMPLETE = Duration.ofSeconds(5);

  private final ServiceDocuments documents;
  private final Clock clock;
  private volatile @Nullable Kept kept;

  private record Kept(Future<ServiceDocuments.Collected> document, Instant at) {
    boolean isFresh(Instant now) {
      if (!document.isComplete()) {
        return true;
      }
      boolean whole = document.succeeded() && document.result().complete();
      return now.isBefore(at.plus(whole ? FRESH : FRESH_IF_INCOMPLETE));
    }
  }

  DocumentRoute(ServiceDocuments documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  void register(@Observes Router router) {
    router.get("/api/v1/openapi").order(ORDER).handler(this::answer);
  }

  private void answer(RoutingContext context) {
    context.addHeadersEndHandler(
        ready -> HttpCompressionHandler.compressIfNeeded(context, Set.of("application/json")));
    current()
        .onFailure(context::fail)
        .onSuccess(
            collected ->
                context
                    .response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .end(collected.document()));
  }

  private Future<ServiceDocuments.Collected> current() {
    Kept present = kept;
    if (present == null || !present.isFresh(clock.instant())) {
      present = new Kept(documents.collect(), clock.instant());
      kept = present;
    }
    return present.document();
  }
}
