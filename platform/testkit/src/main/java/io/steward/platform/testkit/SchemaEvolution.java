package io.steward.platform.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Whether a consumer that understood a schema understands its successor: within a version of an
 * event, fields are only added. A field may not go, may not change its type, and one that was
 * always there stays so.
 */
public final class SchemaEvolution {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SchemaEvolution() {}

  /** What the successor breaks, one sentence each; nothing when a consumer can stay as it is. */
  public static List<String> breaks(JsonNode predecessor, JsonNode successor) {
    List<String> broken = new ArrayList<>();
    compare("", predecessor, successor, broken);
    return broken;
  }

  /** The file as it stands in a revision of the repository; empty when either is unknown. */
  public static Optional<JsonNode> atRevision(Path repository, String revision, String file)
      throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder("git", "show", revision + ":" + file)
            .directory(repository.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] content = git.getInputStream().readAllBytes();
    boolean known = git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0;
    return known ? Optional.of(JSON.readTree(content)) : Optional.empty();
  }

  private static void compare(String at, JsonNode before, JsonNode after, List<String> broken) {
    if (!types(after).containsAll(types(before)) || !types(before).containsAll(types(after))) {
      broken.add(name(at) + " was " + types(before) + " and is " + types(after));
    }
    names(before.path("required")).stream()
        .filter(field -> !names(after.path("required")).contains(field))
        .forEach(
            field -> broken.add(name(at + "." + field) + " was always there and may be absent"));
    before
        .path("properties")
        .properties()
        .forEach(field -> compareField(at, field.getKey(), field.getValue(), after, broken));
    if (before.has("items") && after.has("items")) {
      compare(at + "[]", before.get("items"), after.get("items"), broken);
    }
  }

  private static void compareField(
      String at, String field, JsonNode before, JsonNode parentAfter, List<String> broken) {
    JsonNode after = parentAfter.path("properties").path(field);
    if (after.isMissingNode()) {
      broken.add(name(at + "." + field) + " is gone");
    } else {
      compare(at + "." + field, before, after, broken);
    }
  }

  private static Set<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isTextual() ? Set.of(type.asText()) : names(type);
  }

  private static Set<String> names(JsonNode array) {
    Set<String> names = new HashSet<>();
    array.forEach(name -> names.add(name.asText()));
    return names;
  }

  private static String name(String at) {
    return at.isEmpty() ? "the event" : at.substring(1);
  }
}
