package io.steward.platform.event;

/**
 * A record that cannot be an event of ours: an attribute that CloudEvents requires is missing or
 * unreadable.
 */
public class MalformedEventException extends RuntimeException {
  public MalformedEventException(String message) {
    super(message);
  }
}
