package io.steward.review.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue, and tells all that is wrong with it at once. */
public final class CatalogueReader {
  private static final ObjectMapper YAML = new YAMLMapper();

  private CatalogueReader() {}

  private record Document(@Nullable List<CatalogueEntry> measures) {}

  /**
   * The catalogue of a YAML document.
   *
   * @throws InvalidCatalogueException when it is no such document, has a field that is not known, a
   *     wrong value, or one id twice
   */
  public static Catalogue read(InputStream document) {
    List<CatalogueEntry> entries = entries(document);
    List<String> complaints = complaints(entries);
    if (!complaints.isEmpty()) {
      throw new InvalidCatalogueException(complaints);
    }
    return new Catalogue(entries.stream().map(CatalogueEntry::toMeasure).toList());
  }

  private static List<CatalogueEntry> entries(InputStream document) {
    try {
      List<CatalogueEntry> entries = YAML.readValue(document, Document.class).measures();
      if (entries == null || entries.isEmpty()) {
        throw new InvalidCatalogueException(List.of("measures is empty; expected a list"));
      }
      return entries;
    } catch (IOException e) {
      throw new InvalidCatalogueException(List.of(e.getMessage()));
    }
  }

  private static List<String> complaints(List<CatalogueEntry> entries) {
    List<String> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (CatalogueEntry entry : entries) {
      entry.complaints().forEach(complaint -> all.add(entry.id() + ": " + complaint));
      if (!ids.add(String.valueOf(entry.id()))) {
        all.add(entry.id() + ": stands there twice");
      }
    }
    return all;
  }
}
