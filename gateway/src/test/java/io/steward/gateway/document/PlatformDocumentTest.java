package io.steward.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class PlatformDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void holdsThePublicPathsOfAllServicesTaggedByService() {
    JsonNode all =
        new PlatformDocument()
            .add("ticket", service("/api/v1/tickets", "list", "string"))
            .add("billing", service("/api/v1/invoices", "find", "string"))
            .toJson();
    assertThat(all.path("paths").fieldNames())
        .toIterable()
        .containsExactly("/api/v1/tickets", "/api/v1/invoices");
    assertThat(all.at("/paths/~1api~1v1~1invoices/get/tags/0").asText()).isEqualTo("billing");
    assertThat(all.path("tags").findValuesAsText("name")).containsExactly("ticket", "billing");
  }

  @Test
  void whatIsTheSameInTwoServicesIsThereOnce() {
    JsonNode all =
        new PlatformDocument()
            .add("ticket", service("/api/v1/tickets", "list", "string"))
            .add("billing", service("/api/v1/invoices", "find", "string"))
            .toJson();
    assertThat(all.at("/components/schemas").fieldNames()).toIterable().containsExactly("Money");
  }

  @Test
  void whatOnlySharesItsNameGetsTheServicesInFront() {
    JsonNode all =
        new PlatformDocument()
            .add("ticket", service("/api/v1/tickets", "list", "string"))
            .add("sla-monitor", service("/api/v1/orders", "list", "object"))
            .toJson();
    assertThat(all.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactly("Money", "SlaMonitorMoney");
    assertThat(reference(all, "orders")).isEqualTo("#/components/schemas/SlaMonitorMoney");
    assertThat(reference(all, "tickets")).isEqualTo("#/components/schemas/Money");
    assertThat(all.at("/paths/~1api~1v1~1orders/get/operationId").asText())
        .isEqualTo("SlaMonitorList");
  }

  @Test
  void aMissingServiceIsNamed() {
    JsonNode all = new PlatformDocument().missing("review").toJson();
    assertThat(all.at("/info/x-missing-services/0").asText()).isEqualTo("review");
  }

  private static String reference(JsonNode all, String resource) {
    return all.at("/paths/~1api~1v1~1" + resource + "/get/schema/$ref").asText();
  }

  private static ObjectNode service(String path, String operationId, String moneyType) {
    try {
      return (ObjectNode)
          JSON.readTree(
              """
              {"info": {"title": "T"},
               "paths": {"%s": {"get": {"operationId": "%s",
                 "schema": {"$ref": "#/components/schemas/Money"}}}, "/q/other": {}},
               "components": {"schemas": {"Money": {"type": "%s"}}}}
              """
                  .formatted(path, operationId, moneyType));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
