package io.steward.gateway.admission.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Gives each request a number that answers and logs of all services share. A number that the caller
 * gives is kept when it is harmless in a log.
 */
@ApplicationScoped
public class RequestNumbers implements Handler<RoutingContext> {
  public static final String HEADER = "X-Request-Id";

  /** Before authentication, so that a refusal has a number too. */
  static final int ORDER = -500;

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Override
  public void handle(RoutingContext context) {
    String given = context.request().getHeader(HEADER);
    String number =
        given != null && HARMLESS.matcher(given).matches() ? given : UUID.randomUUID().toString();
    context.put(HEADER, number);
    context.response().putHeader(HEADER, number);
    context.next();
  }
}
