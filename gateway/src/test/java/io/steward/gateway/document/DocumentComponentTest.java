package io.steward.gateway.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;

import io.steward.gateway.GatewayTest;
import io.steward.platform.testkit.ServedOpenApi;
import io.steward.platform.testkit.Tokens;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@GatewayTest
class DocumentComponentTest {
  @Test
  void theDocumentHoldsEveryServiceAndSaysWhichIsMissing() {
    given()
        .auth()
        .oauth2(Tokens.of("dev", "integration"))
        .get("/api/v1/openapi")
        .then()
        .statusCode(200)
        .body("paths", hasKey("/api/v1/accounts"))
        .body("paths", hasKey("/api/v1/me"))
        .body("paths", hasKey("/api/v1/feed"))
        .body("paths.'/api/v1/me'.get.tags", contains("gateway"))
        .body("components.schemas", hasKey("Money"))
        .body("components.securitySchemes.bearer.scheme", is("bearer"))
        .body("info.'x-missing-services'", contains("ticket"));
  }

  @Test
  void theGatewaysOwnContractIsTheServedOne() {
    ServedOpenApi.assertSameAs(Path.of(System.getProperty("steward.root"), "gateway", "contract"));
  }
}
