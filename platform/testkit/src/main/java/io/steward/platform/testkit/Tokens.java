package io.steward.platform.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Access tokens as Keycloak would issue them, signed by the key of the OIDC test server. */
public final class Tokens {
  static final String ISSUER = "https://server.example.com";
  static final String AUDIENCE = "steward-api";
  private static final String KEY_ID = "1";
  private static final String KEY = "privateKey.jwk";

  private Tokens() {}

  /** A token of a person or program in the given roles, good for an hour. */
  public static String of(String name, String... roles) {
    return sign(claims(name, roles).issuer(ISSUER).expiresIn(Duration.ofHours(1)));
  }

  /** A token of a program, with the user name that Keycloak gives it. */
  public static String ofProgram(String client, String... roles) {
    return sign(
        claims("service-account-" + client, roles)
            .claim("azp", client)
            .issuer(ISSUER)
            .expiresIn(Duration.ofHours(1)));
  }

  /** A token of a merchant's person who may see the given accounts. */
  public static String merchant(String name, String... accounts) {
    return sign(
        claims(name, "merchant")
            .claim("accounts", List.of(accounts))
            .issuer(ISSUER)
            .expiresIn(Duration.ofHours(1)));
  }

  /** A token that ends so long from now. */
  public static String lasting(Duration time, String name, String... roles) {
    return sign(claims(name, roles).issuer(ISSUER).expiresIn(time));
  }

  /** A token that was good until an hour ago. */
  public static String expired(String name, String... roles) {
    Instant then = Instant.now().minus(Duration.ofHours(2));
    return sign(
        claims(name, roles).issuer(ISSUER).issuedAt(then).expiresAt(then.plusSeconds(3600)));
  }

  /** A token that another realm issued. */
  public static String ofAnotherRealm(String name, String... roles) {
    return sign(
        claims(name, roles)
            .issuer("https://server.example.com/realms/another")
            .expiresIn(Duration.ofHours(1)));
  }

  /** A token that was issued for another API. */
  public static String forAnotherAudience(String name, String... roles) {
    return sign(
        claims(name, roles).issuer(ISSUER).audience("another-api").expiresIn(Duration.ofHours(1)));
  }

  private static JwtClaimsBuilder claims(String name, String... roles) {
    return Jwt.preferredUserName(name)
        .subject(name)
        .audience(AUDIENCE)
        .claim("realm_access", Map.of("roles", Set.of(roles)));
  }

  private static String sign(JwtClaimsBuilder claims) {
    return claims.jws().keyId(KEY_ID).sign(KEY);
  }
}
