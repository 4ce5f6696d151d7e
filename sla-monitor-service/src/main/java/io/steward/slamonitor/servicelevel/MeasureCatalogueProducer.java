package io.steward.slamonitor.servicelevel;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the catalogue that is packaged with the service, before the service is ready. */
@Singleton
class MeasureCatalogueProducer {
  private static final String FILE = "/contract/measures.yaml";

  @Produces
  @Singleton
  @Startup
  MeasureCatalogue catalogue() {
    try (InputStream document = MeasureCatalogueProducer.class.getResourceAsStream(FILE)) {
      return MeasureCatalogue.read(Objects.requireNonNull(document, FILE + " is not packaged"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
