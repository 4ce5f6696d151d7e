package io.steward.local;

import java.util.Optional;

/**
 * One of our own services.
 *
 * @param name the module, and the name in logs and messages
 * @param port the usual port, before any offset
 * @param database the database and the role that owns it; empty for one without
 * @param heapMegabytes the most memory its objects may take
 */
record Service(String name, int port, Optional<String> database, int heapMegabytes) {

  static Service with(String database, String name, int port, int heapMegabytes) {
    return new Service(name, port, Optional.of(database), heapMegabytes);
  }

  static Service without(String name, int port, int heapMegabytes) {
    return new Service(name, port, Optional.empty(), heapMegabytes);
  }
}
