package io.steward.local;

import io.steward.local.demo.Demonstration;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** {@code ./steward up}: runs the platform until it is told to end. */
final class Up {

  private final Options options;
  private final Home home;
  private final Ports ports;
  private final Narrator narrator;

  Up(Options options, Home home, Ports ports) {
    this.options = options;
    this.home = home;
    this.ports = ports;
    this.narrator = options.headless() ? Narrator.headless() : Narrator.forPeople();
  }

  void run() throws IOException, InterruptedException {
    Services services = Services.of(options, home, ports);
    home.prepare();
    HomeLock lock = HomeLock.take(home);
    try {
      logToFile();
      new Leftovers(home).clear();
      ports.requireFree(services.all());
      if (options.fresh()) {
        home.forgetData();
        home.prepare();
      }
      serve(new LocalPlatform(services, Realm.bundled(), narrator));
    } finally {
      lock.close();
    }
  }

  private void serve(LocalPlatform platform) throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform), "end"));
    Announcement announcement = platform.start();
    if (options.demo()) {
      narrator.say("Loading the demonstration data.");
      new Demonstration(announcement.tree(), home.data(), Clock.systemUTC(), narrator::say).begin();
    }
    narrator.answer(options.headless() ? announcement.json() : announcement.text());
    // Until a signal ends this process, and the hook above everything else.
    new CountDownLatch(1).await();
  }

  private void end(LocalPlatform platform) {
    narrator.say("Stopping.");
    try {
      platform.end();
    } catch (Exception e) {
      narrator.say("Not everything ended well: " + e);
    }
  }

  /** Kafka and the mail server run in this process; what they have to say is for the file. */
  private void logToFile() throws IOException {
    LogManager.getLogManager().reset();
    FileHandler file = new FileHandler(home.log("platform").toString(), true);
    file.setFormatter(new SimpleFormatter());
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(file);
  }
}
