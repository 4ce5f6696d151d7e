package io.steward.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.steward.platform.id.Ids;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps whatever can end a request to a problem; nothing else writes an error body. */
public class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response problem(ProblemException e, UriInfo uri) {
    return answer(e.problem(), uri);
  }

  @ServerExceptionMapper
  Response violation(ConstraintViolationException e, UriInfo uri) {
    List<FieldError> errors =
        e.getConstraintViolations().stream().map(ProblemMappers::fieldError).toList();
    return answer(Problems.invalid(errors).problem(), uri);
  }

  @ServerExceptionMapper
  Response json(MismatchedInputException e, UriInfo uri) {
    return answer(Problems.invalid(List.of(JsonComplaint.of(e))).problem(), uri);
  }

  @ServerExceptionMapper
  Response json(JsonProcessingException e, UriInfo uri) {
    return answer(Problems.invalid(List.of(JsonComplaint.of(e))).problem(), uri);
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unauthorized(Exception e, UriInfo uri) {
    FieldError error =
        e instanceof AuthenticationFailedException
            ? TokenRefusal.explain(e)
            : new FieldError("Authorization", "is missing", "Bearer and an access token");
    Problem problem =
        Problem.of(
            "unauthenticated", "Sign-in is needed", 401, error.reason() + ".", List.of(error));
    return Response.fromResponse(answer(problem, uri))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e, UriInfo uri) {
    return answer(Problems.forbidden("Your roles do not allow this operation.").problem(), uri);
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e, UriInfo uri) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return json(json, uri);
    }
    int status = e.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(e, uri);
    }
    String title =
        Response.Status.fromStatusCode(status) instanceof Response.Status s
            ? s.getReasonPhrase()
            : "HTTP " + status;
    String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    String detail = status == 404 ? "There is nothing at this address." : title + ".";
    return answer(Problem.of(slug, title, status, detail, List.of()), uri);
  }

  @ServerExceptionMapper
  Response unexpected(Throwable e, UriInfo uri) {
    String number = Ids.next().toString();
    LOG.errorf(e, "request to %s failed, problem %s", uri.getPath(), number);
    Problem problem =
        Problem.of(
            "internal",
            "A failure of ours",
            500,
            "The request failed through no fault of yours; quote the instance when you report it.",
            List.of());
    return answer(problem.at("urn:uuid:" + number));
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    String path = violation.getPropertyPath().toString();
    // The path begins with the method and its parameter, which the caller does not know.
    String[] steps = path.split("\\.", 3);
    String field = steps.length == 3 ? steps[2] : steps[steps.length - 1];
    Object value = violation.getInvalidValue();
    return new FieldError(
        field, value == null ? "is missing" : "is \"" + value + "\"", violation.getMessage());
  }

  private static Response answer(Problem problem, UriInfo uri) {
    return answer(problem.at(uri.getRequestUri().getRawPath()));
  }

  private static Response answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
