package io.steward.gateway;

/** The OpenAPI document of the services that {@link EchoUpstream} stands for. */
public final class OpenApiSample {
  public static final String JSON =
      """
      {"openapi": "3.1.0", "info": {"title": "sample", "version": "1"},
       "paths": {"/api/v1/accounts": {"get": {"tags": ["Account resource"],
         "responses": {"200": {"description": "ok", "content": {"application/json":
           {"schema": {"$ref": "#/components/schemas/Money"}}}}}}}},
       "components": {"schemas": {"Money": {"type": "object"}}}}
      """;

  private OpenApiSample() {}
}
