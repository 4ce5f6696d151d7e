package io.steward.platform.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The problems that every service knows; each service adds its own kinds by {@link #of}. */
public final class Problems {
  private Problems() {}

  /** 404: there is no such thing, or not for this caller. */
  public static ProblemException notFound(String what, String id) {
    return of("not-found", "Not found", 404, "There is no " + what + " " + id + ".");
  }

  /** 400: the request is wrong in the named fields. */
  public static ProblemException invalid(List<FieldError> errors) {
    String detail =
        errors.stream()
            .map(e -> e.field() + " " + e.reason() + "; expected " + e.expected())
            .collect(Collectors.joining(". ", "", "."));
    return new ProblemException(
        Problem.of("invalid-request", "The request is not valid", 400, detail, errors));
  }

  /** 400: the request is wrong in one field. */
  public static ProblemException invalid(String field, String reason, String expected) {
    return invalid(List.of(new FieldError(field, reason, expected)));
  }

  /** 409: the request is right in itself but not in the present state. */
  public static ProblemException conflict(String slug, String detail) {
    return of(slug, "Conflict with the present state", 409, detail);
  }

  /** 412: somebody changed the thing since the caller read it. */
  public static ProblemException stale(String what, String id) {
    return of(
        "changed-meanwhile",
        "Changed meanwhile",
        412,
        "The " + what + " " + id + " was changed after you read it; read it again and repeat.");
  }

  /** 403: the caller is known but may not do this. */
  public static ProblemException forbidden(String detail) {
    return of("forbidden", "Not allowed", 403, detail);
  }

  /** 413: the body is larger than is taken. */
  public static ProblemException tooLarge(String detail) {
    return of("too-large", "The request is too large", 413, detail);
  }

  /** 415: the body is of a media type that this operation does not take. */
  public static ProblemException unsupported(String detail) {
    return of("unsupported-media-type", "Unsupported media type", 415, detail);
  }

  /** A problem of a service's own kind. */
  public static ProblemException of(String slug, String title, int status, String detail) {
    return new ProblemException(Problem.of(slug, title, status, detail, List.of()));
  }
}
