package io.steward.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error answer, RFC 9457 ({@code application/problem+json}).
 *
 * @param type identifies the kind of problem; stable, for programs
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what happened this time, for people
 * @param instance the path of the request; for a failure of ours its number in the log
 * @param errors field by field what is wrong and what would be right; absent when no field is to
 *     blame
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    @Nullable String instance,
    List<FieldError> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String BASE = "https://steward.example/problems/";

  /** A problem of the kind that the slug names, for example {@code ticket-already-resolved}. */
  public static Problem of(
      String slug, String title, int status, String detail, List<FieldError> errors) {
    return new Problem(URI.create(BASE + slug), title, status, detail, null, List.copyOf(errors));
  }

  /** The same problem, met at the given place. */
  public Problem at(String place) {
    return new Problem(type, title, status, detail, place, errors);
  }
}
