package io.steward.slamonitor.servicelevel;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The published definitions, as the file of the contract has them.
 *
 * @param exclusions what each bucket means, by its wire name
 * @param dimensions what each dimension means
 * @param terms words that definitions use
 */
public record MeasureCatalogue(
    List<MeasureDefinition> measures,
    Map<String, String> exclusions,
    Map<String, String> dimensions,
    Map<String, String> terms) {

  /** Reads a document of that form; a member that is not known is refused. */
  public static MeasureCatalogue read(InputStream document) {
    try {
      return new YAMLMapper().readValue(document, MeasureCatalogue.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
