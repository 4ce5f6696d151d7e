package io.steward.slamonitor.responsibility.web;

import io.steward.slamonitor.responsibility.Responsibilities;

/** How many misses a party answers for, and of how many of them people decided so. */
record CountView(String party, String kind, long misses, long decided) {

  static CountView of(Responsibilities.Count count) {
    return new CountView(count.party().wireName(), count.kind(), count.misses(), count.decided());
  }
}
