package io.steward.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The OpenAPI document of the whole platform, from those of its services. Operations are tagged by
 * service; where two services use one name for different things, the later one's gets its service's
 * name in front.
 */
public final class PlatformDocument {
  private static final List<String> SECTIONS =
      List.of("schemas", "parameters", "responses", "requestBodies", "headers", "examples");

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
  private final Set<String> operationIds = new HashSet<>();

  /** A document that describes no operation yet. */
  public PlatformDocument() {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Steward")
        .put("version", "v1")
        .put(
            "description",
            "One API for the working platform: orders and their promises, tickets, accounts,"
                + " money and reviews. Errors are application/problem+json (RFC 9457); lists are"
                + " paged by cursor.");
    document.putArray("servers").addObject().put("url", "/");
    document.putArray("security").addObject().putArray("bearer");
    document.putArray("tags");
    document.putObject("paths");
  }

  /** Adds what a service describes. */
  public PlatformDocument add(String service, ObjectNode content) {
    ServiceDocument part = new ServiceDocument(service, content);
    for (String section : SECTIONS) {
      Map<String, JsonNode> taken = components.computeIfAbsent(section, s -> new TreeMap<>());
      part.makeDistinct(section, taken);
      taken.putAll(part.components(section));
    }
    part.label(operationIds);
    document.withArray("tags").addObject().put("name", service).put("description", part.title());
    part.paths().forEach(document.withObject("/paths")::set);
    return this;
  }

  /** Says that a service could not be asked, so that its operations are absent. */
  public PlatformDocument missing(String service) {
    document.withObject("/info").withArray("x-missing-services").add(service);
    return this;
  }

  /** The whole. */
  public ObjectNode toJson() {
    ObjectNode all = document.deepCopy();
    ObjectNode shared = all.putObject("components");
    components.forEach(
        (section, named) -> {
          if (!named.isEmpty()) {
            named.forEach(shared.putObject(section)::set);
          }
        });
    shared
        .putObject("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
    return all;
  }
}
