package io.steward.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The OpenAPI document of one service, made fit to stand beside others. */
final class ServiceDocument {
  private static final String PUBLIC = "/api/v1/";
  private static final String REFERENCE = "$ref";
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  private final String service;
  private final ObjectNode content;

  ServiceDocument(String service, ObjectNode content) {
    this.service = service;
    this.content = content.deepCopy();
  }

  String service() {
    return service;
  }

  String title() {
    JsonNode info = content.path("info");
    return info.path("description").asText(info.path("title").asText(service));
  }

  /** The paths of the API; what a service serves beside them is its own business. */
  Map<String, JsonNode> paths() {
    Map<String, JsonNode> paths = new TreeMap<>();
    content
        .path("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getKey().startsWith(PUBLIC)) {
                paths.put(path.getKey(), path.getValue());
              }
            });
    return paths;
  }

  /** The components of one section, such as {@code schemas}. */
  Map<String, JsonNode> components(String section) {
    Map<String, JsonNode> components = new TreeMap<>();
    content
        .path("components")
        .path(section)
        .properties()
        .forEach(c -> components.put(c.getKey(), c.getValue()));
    return components;
  }

  /**
   * Gives the service's name to those components whose name another service uses for something
   * else, and lets all references follow.
   */
  void makeDistinct(String section, Map<String, JsonNode> others) {
    Map<String, String> renamed = new HashMap<>();
    components(section)
        .forEach(
            (name, component) -> {
              JsonNode other = others.get(name);
              if (other != null && !other.equals(component)) {
                renamed.put(name, prefixed(name));
              }
            });
    if (!renamed.isEmpty()) {
      ObjectNode components = (ObjectNode) content.path("components").path(section);
      renamed.forEach((from, to) -> components.set(to, components.remove(from)));
      references(section, renamed);
    }
  }

  private void references(String section, Map<String, String> renamed) {
    String base = "#/components/" + section + "/";
    for (JsonNode holder : content.findParents(REFERENCE)) {
      String target = holder.path(REFERENCE).asText();
      if (target.startsWith(base) && renamed.containsKey(target.substring(base.length()))) {
        ((ObjectNode) holder).put(REFERENCE, base + renamed.get(target.substring(base.length())));
      }
    }
  }

  /** Tags each operation with the service, and makes its id unlike those already taken. */
  void label(Collection<String> takenIds) {
    paths().values().forEach(path -> METHODS.forEach(method -> label(path.get(method), takenIds)));
  }

  private void label(JsonNode operation, Collection<String> takenIds) {
    if (operation instanceof ObjectNode known) {
      known.putArray("tags").add(service);
      known.remove(List.of("security"));
      String id = known.path("operationId").asText("");
      if (!id.isEmpty() && takenIds.contains(id)) {
        id = prefixed(id);
        known.put("operationId", id);
      }
      takenIds.add(id);
    }
  }

  private String prefixed(String name) {
    StringBuilder prefix = new StringBuilder();
    for (String word : service.split("-")) {
      prefix.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
