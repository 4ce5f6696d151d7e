package io.steward.gateway.routing.web;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that fails once it turns out larger than it may be. */
final class CountedStream implements ReadStream<Buffer> {
  private final ReadStream<Buffer> body;
  private final long limit;
  private long read;
  private @Nullable Handler<Throwable> failed;

  CountedStream(ReadStream<Buffer> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  boolean isExceeded() {
    return read > limit;
  }

  @Override
  public CountedStream handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> pass(chunk, handler));
    return this;
  }

  private void pass(Buffer chunk, Handler<Buffer> handler) {
    boolean before = isExceeded();
    read += chunk.length();
    if (!isExceeded()) {
      handler.handle(chunk);
    } else if (!before && failed != null) {
      failed.handle(new BodyTooLargeException());
    }
  }

  @Override
  public CountedStream exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public CountedStream endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }

  @Override
  public CountedStream pause() {
    body.pause();
    return this;
  }

  @Override
  public CountedStream resume() {
    body.resume();
    return this;
  }

  @Override
  public CountedStream fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  /** The body went over the limit; it carries no trace, being no fault of ours. */
  static final class BodyTooLargeException extends RuntimeException {
    BodyTooLargeException() {
      super("body too large", null, false, false);
    }
  }
}
