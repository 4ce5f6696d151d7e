package io.steward.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
      assertThat(served).as("served OpenAPI document").isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
