package io.steward.gateway.session.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.steward.gateway.session.Visitor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the visitor of a request. Signature, issuer, audience and time of the token were verified
 * before; here its claims are only read.
 */
public final class Visitors {
  private static final String AUDIENCE = "steward-api";

  private Visitors() {}

  /** The visitor, or empty when the request carries no credentials. */
  public static Optional<Visitor> of(RoutingContext context) {
    return identity(context).flatMap(who -> token(who).map(token -> visitor(who, claims(token))));
  }

  /** The visitor's access token: the bearer token of a program, or the one in the session. */
  public static Optional<String> token(RoutingContext context) {
    return identity(context).flatMap(Visitors::token);
  }

  /** Whether the access token was issued for this API; an ID token is not, though it is genuine. */
  public static boolean isMeantForUs(RoutingContext context) {
    return token(context).map(Visitors::claims).stream()
        .flatMap(claims -> texts(claims.getValue("aud")).stream())
        .anyMatch(AUDIENCE::equals);
  }

  /** Whether the browser's cookie signed the request in, rather than a token in a header. */
  public static boolean isBySession(RoutingContext context) {
    return !context.request().headers().contains(HttpHeaders.AUTHORIZATION);
  }

  private static Optional<SecurityIdentity> identity(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
            && !user.getSecurityIdentity().isAnonymous()
        ? Optional.of(user.getSecurityIdentity())
        : Optional.empty();
  }

  private static Optional<String> token(SecurityIdentity identity) {
    return Optional.ofNullable(identity.getCredential(AccessTokenCredential.class))
        .map(AccessTokenCredential::getToken);
  }

  private static Visitor visitor(SecurityIdentity identity, JsonObject claims) {
    return new Visitor(
        claims.getString("preferred_username", identity.getPrincipal().getName()),
        identity.getRoles(),
        texts(claims.getValue("accounts")),
        Instant.ofEpochSecond(claims.getLong("exp", 0L)));
  }

  private static JsonObject claims(String token) {
    String payload = token.split("\\.", 3)[1];
    return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(payload)));
  }

  private static Set<String> texts(Object claim) {
    return claim instanceof JsonArray many
        ? many.stream().map(Object::toString).collect(Collectors.toSet())
        : claim == null ? Set.of() : Set.of(claim.toString());
  }
}
