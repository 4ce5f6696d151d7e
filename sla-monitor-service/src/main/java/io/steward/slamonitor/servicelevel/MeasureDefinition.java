package io.steward.slamonitor.servicelevel;

import java.util.List;

/**
 * What a measure means, in the words of contract/measures.yaml.
 *
 * @param about what is measured; two definitions of one thing share it
 * @param definedBy whose definition it is: {@code merchant}, {@code provider} or {@code both}
 * @param better {@code up} or {@code down}
 * @param exclusions in words
 * @param buckets wire names of the exclusions that are counted for themselves
 */
public record MeasureDefinition(
    String id,
    String title,
    String about,
    String definedBy,
    String unit,
    String better,
    String window,
    String denominator,
    String numerator,
    String exclusions,
    List<String> buckets) {}
