/**
 * What component tests share: real servers, tokens, a probe on the topics, golden events,
 * architecture rules.
 */
@NullMarked
package io.steward.platform.testkit;

import org.jspecify.annotations.NullMarked;
