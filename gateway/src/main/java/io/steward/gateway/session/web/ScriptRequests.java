package io.steward.gateway.session.web;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Tells requests of the console's scripts from navigation: a script whose session has ended is told
 * so (499), since it could not follow a redirect to the sign-in page.
 */
@ApplicationScoped
public class ScriptRequests implements JavaScriptRequestChecker {
  private static final Set<String> MARKS = Set.of("JavaScript", "XMLHttpRequest");

  @Override
  public boolean isJavaScriptRequest(RoutingContext context) {
    return isScript(context.request());
  }

  /**
   * By the header that the console sets, or, since an EventSource cannot set one, by the fetch
   * metadata of the browser.
   */
  public static boolean isScript(HttpServerRequest request) {
    String mark = request.getHeader("X-Requested-With");
    String mode = request.getHeader("Sec-Fetch-Mode");
    return (mark != null && MARKS.contains(mark))
        || (mode != null && !mode.equals("navigate") && request.path().startsWith("/api/"));
  }
}
