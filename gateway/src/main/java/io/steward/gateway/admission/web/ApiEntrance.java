package io.steward.gateway.admission.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts the checks before everything below {@code /api/}, in the order in which they are cheap. */
@ApplicationScoped
class ApiEntrance {
  /** After Quarkus has authenticated (-200), before any route. */
  private static final int ORDER = -50;

  private final TransportSecurity transport;
  private final RequestNumbers numbers;
  private final SignInCheck signIn;
  private final ForgeryCheck forgery;
  private final RateCheck rate;
  private final SizeCheck size;

  ApiEntrance(
      TransportSecurity transport,
      RequestNumbers numbers,
      SignInCheck signIn,
      ForgeryCheck forgery,
      RateCheck rate,
      SizeCheck size) {
    this.transport = transport;
    this.numbers = numbers;
    this.signIn = signIn;
    this.forgery = forgery;
    this.rate = rate;
    this.size = size;
  }

  void register(@Observes Router router) {
    router.route().order(RequestNumbers.ORDER).handler(transport).handler(numbers);
    router
        .route("/api/*")
        .order(ORDER)
        .handler(signIn)
        .handler(forgery)
        .handler(rate)
        .handler(size);
  }
}
