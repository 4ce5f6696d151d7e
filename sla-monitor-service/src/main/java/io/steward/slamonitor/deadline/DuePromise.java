package io.steward.slamonitor.deadline;

import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;

/** A promise whose next moment has come, with what was last announced of it. */
public record DuePromise(Promise promise, OrderTraits traits, Announced announced) {}
