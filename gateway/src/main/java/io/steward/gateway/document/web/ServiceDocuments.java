package io.steward.gateway.document.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.steward.gateway.document.PlatformDocument;
import io.steward.gateway.routing.Upstream;
import io.steward.gateway.routing.web.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks all services for their documents at once, and makes one of what comes. */
@ApplicationScoped
class ServiceDocuments {
  private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
  private static final String DEFAULT_DOCUMENT = "<default>";

  private final Upstreams upstreams;
  private final OpenApiDocumentService own;
  private final ObjectMapper json;

  ServiceDocuments(Upstreams upstreams, OpenApiDocumentService own, ObjectMapper json) {
    this.upstreams = upstreams;
    this.own = own;
    this.json = json;
  }

  /** The document as bytes, and whether every service is in it. */
  record Collected(Buffer document, boolean complete) {}

  Future<Collected> collect() {
    List<Upstream> services = upstreams.table().upstreams();
    List<Future<Optional<ObjectNode>>> asked = new ArrayList<>();
    services.forEach(service -> asked.add(ask(service)));
    return Future.all(asked)
        .map(
            all -> {
              PlatformDocument document = new PlatformDocument();
              document.add("gateway", read(ownDocument()));
              for (int i = 0; i < services.size(); i++) {
                String name = services.get(i).name();
                all.<Optional<ObjectNode>>resultAt(i)
                    .ifPresentOrElse(d -> document.add(name, d), () -> document.missing(name));
              }
              boolean complete =
                  all.<Optional<ObjectNode>>list().stream().allMatch(Optional::isPresent);
              return new Collected(Buffer.buffer(document.toJson().toString()), complete);
            });
  }

  private Future<Optional<ObjectNode>> ask(Upstream service) {
    return upstreams
        .request(service)
        .map(
            request ->
                request
                    .setMethod(HttpMethod.GET)
                    .setURI("/q/openapi?format=json")
                    .putHeader("Accept", "application/json"))
        .compose(HttpClientRequest::send)
        .compose(
            response ->
                response.statusCode() == 200
                    ? response.body()
                    : Future.failedFuture("status " + response.statusCode()))
        .map(body -> Optional.of(read(body.toString(StandardCharsets.UTF_8))))
        .otherwise(
            failure -> {
              LOG.warnf("no OpenAPI document of %s: %s", service.name(), failure.getMessage());
              return Optional.empty();
            });
  }

  private String ownDocument() {
    return new String(own.getDocument(DEFAULT_DOCUMENT, Format.JSON), StandardCharsets.UTF_8);
  }

  private ObjectNode read(String document) {
    try {
      return (ObjectNode) json.readTree(document);
    } catch (JsonProcessingException | ClassCastException e) {
      throw new IllegalArgumentException("not an OpenAPI document: " + e.getMessage(), e);
    }
  }
}
