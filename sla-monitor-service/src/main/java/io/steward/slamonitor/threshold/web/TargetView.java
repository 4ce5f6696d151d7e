package io.steward.slamonitor.threshold.web;

import java.math.BigDecimal;

/** What is aimed at in a measure: a share of 1, or hours. */
record TargetView(String measure, BigDecimal target) {}
