package io.steward.local;

import java.io.IOException;
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
    HomeLock.take(home);
    logToFile();
    new Leftovers(home).clear();
    ports.requireFree(services.all());
    if (options.fresh()) {
      home.forgetData();
      home.prepare();
    }
    LocalPlatform platform = new LocalPlatform(services, Realm.bundled(), narrator);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform), "end"));
    Announcement announcement = platform.start();
    narrator.answer(options.headless() ? announcement.json() : announcement.text());
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
