package io.steward.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds the OpenAPI document that is checked in against the one that the service serves. */
public final class ServedOpenApi {
  private ServedOpenApi() {}

  /**
   * The two documents are the same. Run with {@code -Dsteward.contract.update=true} to write the
   * served one over the one that is checked in, and read the difference before committing it.
   */
  public static void assertSameAs(Path contract) {
    String served = given().accept("application/yaml").get("/q/openapi").asString();
    Path file = contract.resolve("openapi.yaml");
    try {
      if (Boolean.getBoolean("steward.contract.update")) {
        Files.writeString(file, served);
      }
      // Members have no order, and the generator does not keep one.
      assertThat(read(served))
          .as("served OpenAPI document")
          .isEqualTo(read(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whoever asks for an operation of the document without a token is told so; an operation that is
   * not there would be answered with 404 or 405.
   */
  public static void assertEveryOperationIsThere(Path contract) {
    try {
      Map<?, ?> document = (Map<?, ?>) read(Files.readString(contract.resolve("openapi.yaml")));
      ((Map<?, ?>) document.get("paths"))
          .forEach(
              (path, operations) ->
                  ((Map<?, ?>) operations)
                      .keySet()
                      .forEach(method -> assertAsksForAToken(method.toString(), path.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAsksForAToken(String method, String path) {
    assertThat(given().request(method, path.replaceAll("[{}]", "")).statusCode())
        .as("the answer of %s %s without a token", method, path)
        .isEqualTo(401);
  }

  private static Object read(String document) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(document);
  }
}
