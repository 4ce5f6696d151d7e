package io.steward.slamonitor.promise.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.slamonitor.promise.Explanation;

/** A promise with the explanation of its due time. */
public record ExplanationView(PromiseView promise, @JsonUnwrapped Explanation explanation) {}
