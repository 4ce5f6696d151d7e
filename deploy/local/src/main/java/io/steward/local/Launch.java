package io.steward.local;

import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param name its name in messages, logs and pid files
 * @param environment what it is told in addition to our own environment
 * @param health the address that answers 200 when it is ready
 */
record Launch(String name, List<String> command, Map<String, String> environment, String health) {}
