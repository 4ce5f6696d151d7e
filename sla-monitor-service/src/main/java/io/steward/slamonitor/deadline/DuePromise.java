package io.steward.slamonitor.deadline;

import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;

/** A promise whose next moment has come, with how it stood when it was last announced. */
public record DuePromise(Promise promise, OrderTraits traits, Standing announced) {}
