package io.steward.review.catalogue;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the catalogue that is packaged with the service, before the service is ready. */
@Singleton
class CatalogueProducer {
  private static final String FILE = "/contract/measures.yaml";

  @Produces
  @Singleton
  @Startup
  Catalogue catalogue() {
    try (InputStream document = CatalogueProducer.class.getResourceAsStream(FILE)) {
      if (document == null) {
        throw new InvalidCatalogueException(List.of("is not packaged"));
      }
      return CatalogueReader.read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
