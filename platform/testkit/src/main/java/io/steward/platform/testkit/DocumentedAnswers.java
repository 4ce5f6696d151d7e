package io.steward.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Holds every answer that a test gets against a hand-written OpenAPI document: its operation, its
 * status and its JSON are documented, and nothing in the JSON is missing or more than that.
 */
public final class DocumentedAnswers implements Filter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

  private final ObjectNode document;

  private DocumentedAnswers(ObjectNode document) {
    this.document = document;
    document.at("/components/schemas").forEach(DocumentedAnswers::refuseWhatIsNotNamed);
  }

  /** Of the document in the contract of a service. */
  public static DocumentedAnswers of(Path contract) {
    try {
      Object yaml =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(Files.readString(contract.resolve("openapi.yaml")));
      return new DocumentedAnswers(JSON.valueToTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Readers must be tolerant; whoever writes the document must not.
  private static void refuseWhatIsNotNamed(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response answer = context.next(request, expected);
    String path = URI.create(request.getURI()).getRawPath();
    String operation = request.getMethod() + " " + path;
    JsonNode documented =
        operation(path, request.getMethod())
            .path("responses")
            .path(Integer.toString(answer.statusCode()));
    assertThat(documented.isMissingNode())
        .as("%s answers an undocumented %d", operation, answer.statusCode())
        .isFalse();
    assertDocumented(operation, resolved(documented).path("content"), answer);
    return answer;
  }

  /** The operation of the most literal path that fits. */
  private JsonNode operation(String path, String method) {
    return document.path("paths").properties().stream()
        .filter(entry -> fits(entry.getKey(), path))
        .min(Comparator.comparingLong(entry -> PARAMETER.matcher(entry.getKey()).results().count()))
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new AssertionError("undocumented path " + path))
        .path(method.toLowerCase(Locale.ROOT));
  }

  private static boolean fits(String template, String path) {
    return path.matches(PARAMETER.matcher(template).replaceAll("[^/]+"));
  }

  private void assertDocumented(String operation, JsonNode content, Response answer) {
    if (answer.asByteArray().length == 0) {
      return;
    }
    String type = answer.contentType().replaceAll(";.*", "");
    assertThat(content.has(type)).as("%s answers an undocumented %s", operation, type).isTrue();
    if (!type.endsWith("json")) {
      return;
    }
    ObjectNode schema = content.path(type).path("schema").deepCopy();
    schema.set("components", document.path("components"));
    try {
      assertThat(
              JsonSchemaFactory.getInstance(VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(JSON.readTree(answer.asByteArray())))
          .as("what is wrong with the answer of %s by its document", operation)
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }
}
