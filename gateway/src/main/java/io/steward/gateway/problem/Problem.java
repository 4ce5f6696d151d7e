package io.steward.gateway.problem;

/**
 * An error that the gateway itself answers with, RFC 9457; errors of the services pass through as
 * they are.
 *
 * @param slug the kind of problem, last part of the type's address; stable, for programs
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what happened this time, for people
 */
public record Problem(String slug, String title, int status, String detail) {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String BASE = "https://steward.example/problems/";

  /** The address that identifies the kind of problem. */
  public String type() {
    return BASE + slug;
  }

  /** 400: one field of the request is wrong. */
  public static Problem invalid(String field, String expected) {
    return new Problem(
        "invalid-request",
        "The request is not valid",
        400,
        field + " cannot be read; expected " + expected + ".");
  }

  /** 401: there are no credentials, or none that hold. */
  public static Problem unauthenticated(String detail) {
    return new Problem("unauthenticated", "Sign-in is needed", 401, detail);
  }

  /** 499: as 401, but for a script of the console, which then navigates to the sign-in. */
  public static Problem sessionEnded() {
    return new Problem(
        "session-ended",
        "Sign-in is needed",
        499,
        "There is no session; navigate to / to sign in.");
  }

  /** 403: a write by session that another site may have caused. */
  public static Problem forgeable() {
    return new Problem(
        "cross-site-request",
        "Not allowed",
        403,
        "A write by cookie session needs the header X-Requested-With: JavaScript, which other"
            + " sites cannot send.");
  }

  /** 404: no service owns the path. */
  public static Problem unknownPath(String path) {
    return new Problem("not-found", "Not found", 404, "There is no resource at " + path + ".");
  }

  /** 413: the body is larger than the API takes. */
  public static Problem tooLarge(long limit) {
    return new Problem(
        "too-large",
        "The request is too large",
        413,
        "A body may have " + limit + " bytes; send several smaller ones.");
  }

  /** 429: the caller asks more often than its share. */
  public static Problem tooMany(int perSecond) {
    return new Problem(
        "too-many-requests",
        "Too many requests",
        429,
        "You may send " + perSecond + " requests a second; wait as Retry-After says.");
  }

  /** 503: the service that owns the path cannot be reached. */
  public static Problem unavailable(String service) {
    return new Problem(
        "service-unavailable",
        "A service is not available",
        503,
        "The service " + service + " cannot be reached; try again later.");
  }

  /** 504: the service that owns the path did not answer in time. */
  public static Problem timedOut(String service) {
    return new Problem(
        "service-timeout",
        "A service did not answer in time",
        504,
        "The service " + service + " did not answer in time; whether it acted is not known.");
  }

  /** 500: a failure of the gateway's own. */
  public static Problem internal() {
    return new Problem(
        "internal",
        "A failure of ours",
        500,
        "The request failed through no fault of yours; quote its X-Request-Id when you report it.");
  }
}
