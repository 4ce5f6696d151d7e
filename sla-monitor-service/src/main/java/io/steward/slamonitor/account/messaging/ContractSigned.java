package io.steward.slamonitor.account.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** What we read of billing-service's contract.signed.v1. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ContractSigned(String account, int version, LocalDate effectiveFrom) {}
