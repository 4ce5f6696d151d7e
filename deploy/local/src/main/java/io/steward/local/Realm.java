package io.steward.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The realm that Keycloak imports: the one place where local users and secrets are written down.
 */
record Realm(byte[] json, JsonNode tree) {

  private static final String RESOURCE = "/keycloak/steward-realm.json";

  /**
   * A person who can sign in.
   *
   * @param accounts codes of the accounts a merchant sees; empty for everybody else
   */
  record User(String username, String password, List<String> roles, List<String> accounts) {}

  static Realm bundled() {
    try (InputStream in = Realm.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      byte[] json = in.readAllBytes();
      return new Realm(json, new ObjectMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes whenever the realm changes. */
  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String secret(String clientId) {
    return stream(tree.path("clients"))
        .filter(client -> client.path("clientId").asText().equals(clientId))
        .map(client -> client.path("secret").asText())
        .findFirst()
        .orElseThrow();
  }

  /** The people; service accounts have no password and are left out. */
  List<User> users() {
    return stream(tree.path("users"))
        .filter(user -> user.has("credentials"))
        .map(
            user ->
                new User(
                    user.path("username").asText(),
                    user.at("/credentials/0/value").asText(),
                    texts(user.path("realmRoles")),
                    texts(user.at("/attributes/accounts"))))
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
