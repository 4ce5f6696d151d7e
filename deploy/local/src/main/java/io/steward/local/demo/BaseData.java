package io.steward.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.steward.local.client.Answer;
import io.steward.local.client.Gateway;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * Accounts, contracts, policies, alert rules and a few tickets, set up as a new customer's programs
 * would do it.
 */
final class BaseData {

  private static final int CONFLICT = 409;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Gateway gateway;
  private final Gateway agent;
  private final List<Merchant> merchants = Merchant.all();

  /**
   * The base data.
   *
   * @param gateway as the program that sets up
   * @param agent as somebody who works on tickets
   */
  BaseData(Gateway gateway, Gateway agent) {
    this.gateway = gateway;
    this.agent = agent;
  }

  /**
   * Sets everything up.
   *
   * @param contractsFrom the first day on which the contracts hold
   */
  void load(LocalDate contractsFrom) throws IOException, InterruptedException {
    for (Merchant merchant : merchants) {
      register(merchant);
    }
    for (Merchant merchant : merchants) {
      gateway
          .post("/contracts", contract(merchant, contractsFrom))
          .orFail("Signing the contract of " + merchant.account());
    }
    addUnlessThere("/calendars", resource("/demo/desk-hours.json"));
    addUnlessThere("/policies", resource("/demo/key-accounts.json"));
    for (JsonNode person : resource("/demo/alert-people.json")) {
      String name = person.path("name").asText();
      gateway
          .put("/alert-people/" + name, ((ObjectNode) person).without("name"))
          .orFail("Naming " + name);
    }
    gateway.post("/rotations", resource("/demo/rotation.json")).orFail("Adding a rotation");
    for (JsonNode rule : resource("/demo/alert-rules.json")) {
      gateway.post("/alert-rules", rule).orFail("Adding an alert rule");
    }
    for (JsonNode request : resource("/demo/requests.json")) {
      work(request);
    }
  }

  private void addUnlessThere(String path, JsonNode what) throws IOException, InterruptedException {
    Answer answer = gateway.post(path, what);
    if (answer.status() != CONFLICT) {
      answer.orFail("Adding to " + path);
    }
  }

  /** A ticket and what was done about it until now. */
  private void work(JsonNode request) throws IOException, InterruptedException {
    Answer opened = gateway.post("/tickets", request.path("open")).orFail("Opening a ticket");
    String ticket = "/tickets/" + opened.body().path("ticket").asText();
    for (JsonNode step : request.path("then")) {
      agent.post(ticket + "/" + step.path("do").asText(), step.path("with")).orFail(ticket);
    }
  }

  /** An account that an interrupted attempt has left is brought into shape. */
  private void register(Merchant merchant) throws IOException, InterruptedException {
    Answer answer = gateway.post("/accounts", account(merchant));
    if (answer.status() == CONFLICT) {
      answer = gateway.put("/accounts/" + merchant.account(), account(merchant));
    }
    answer.orFail("Registering " + merchant.account());
  }

  private static ObjectNode account(Merchant merchant) {
    return JSON.createObjectNode()
        .put("code", merchant.account())
        .put("name", merchant.name())
        .put("status", "active")
        .put("tier", merchant.tier())
        .put("region", merchant.region())
        .put("country", merchant.country())
        .put("timeZone", merchant.timeZone())
        .put("currency", merchant.currency())
        .put("manager", merchant.manager())
        .put("email", merchant.email());
  }

  private static ObjectNode contract(Merchant merchant, LocalDate from) throws IOException {
    Merchant.Terms terms = merchant.contract();
    ObjectNode contract = JSON.createObjectNode();
    contract
        .put("account", merchant.account())
        .put("effectiveFrom", from.toString())
        .put("currency", merchant.currency())
        .put("taxPercent", terms.taxPercent())
        .put("paymentTermsDays", 30);
    contract.set("rateCard", rateCard(merchant));
    contract.set(
        "creditRule",
        JSON.createObjectNode()
            .put("percentPerBreach", terms.percentPerBreach())
            .put("monthlyCapPercent", "10"));
    return contract;
  }

  private static ObjectNode rateCard(Merchant merchant) throws IOException {
    ObjectNode card = (ObjectNode) resource("/demo/rate-card.json");
    card.put("perOrderFee", merchant.contract().perOrderFee());
    card.withArray("/zones/0/places").add(merchant.country());
    merchant.contract().nearCountries().forEach(card.withArray("/zones/1/places")::add);
    return card;
  }

  private static JsonNode resource(String name) throws IOException {
    try (InputStream in = BaseData.class.getResourceAsStream(name)) {
      return JSON.readTree(in);
    }
  }
}
