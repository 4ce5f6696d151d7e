package io.steward.gateway.feed.web;

import io.steward.gateway.feed.FeedEvent;
import io.steward.gateway.feed.FeedSink;
import io.steward.gateway.feed.Positions;
import io.vertx.core.Context;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A browser's open response, with a bound on what it has not yet read. */
final class EventStream implements FeedSink {
  private static final Logger LOG = Logger.getLogger(EventStream.class);
  private static final long PATIENCE_SECONDS = 30;

  private final Context context;
  private final HttpConnection connection;
  private final HttpServerResponse response;
  private final Semaphore room;
  private volatile boolean open = true;

  EventStream(Context context, HttpServerRequest request, int unread) {
    this.context = context;
    this.connection = request.connection();
    this.response = request.response();
    this.room = new Semaphore(unread);
    response.closeHandler(gone -> open = false);
    response.exceptionHandler(gone -> open = false);
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void offer(Positions token, FeedEvent event) {
    send(EventFrames.event(token, event), room.tryAcquire());
  }

  @Override
  public void put(Positions token, FeedEvent event) throws InterruptedException {
    send(EventFrames.event(token, event), room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Override
  public void gap(Positions token) {
    say(EventFrames.gap(token));
  }

  /** Sends a frame that is no event. */
  void say(String frame) {
    send(frame, room.tryAcquire());
  }

  private void send(String frame, boolean hasRoom) {
    if (!hasRoom) {
      cut();
    } else if (open) {
      context.runOnContext(turn -> response.write(frame).onComplete(read -> room.release()));
    }
  }

  /** What it has not read is lost to it for now; it resumes after the last event that it has. */
  private void cut() {
    if (open) {
      open = false;
      LOG.info("a listener of the feed is too slow and was cut off");
      context.runOnContext(turn -> disconnect());
    }
  }

  /**
   * Closes the channel itself: a close of the connection would wait in line behind the very events
   * that are not read.
   */
  private void disconnect() {
    if (connection instanceof ConnectionBase base) {
      base.channel().close();
    } else {
      response.reset();
    }
  }

  /** Ends the stream in good order; the browser reconnects. */
  void end() {
    open = false;
    context.runOnContext(
        turn -> {
          if (!response.ended() && !response.closed()) {
            response.end();
          }
        });
  }
}
