package io.steward.review.catalogue;

import java.util.List;

/** The catalogue cannot be used; the service does not start with it. */
public class InvalidCatalogueException extends RuntimeException {
  InvalidCatalogueException(List<String> complaints) {
    super("measures.yaml: " + String.join(". ", complaints));
  }
}
