package io.steward.billing.contract.web;

import io.steward.billing.contract.ContractDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account's contract.
 *
 * @param inForce the version in force today, in UTC
 * @param versions newest first
 */
record AccountContractView(
    String account, @Nullable ContractDocument inForce, List<ContractDocument> versions) {}
