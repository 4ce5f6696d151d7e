package io.steward.benchmark.monitor.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a JVM is started: the same program, collector and heap for every contestant.
 *
 * @param heapMegabytes the most memory for objects
 * @param recording where to leave a flight recording; empty for none
 */
public record Jvm(int heapMegabytes, List<String> recording) {
  /** Without a recording. */
  public static Jvm of(int heapMegabytes) {
    return new Jvm(heapMegabytes, List.of());
  }

  /** With a flight recording in that file. */
  public Jvm recordingTo(Path file) {
    return new Jvm(
        heapMegabytes,
        List.of("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + file));
  }

  /** The command that runs a class of ours. */
  public List<String> running(ClassPath classPath, Class<?> main, String... arguments) {
    List<String> command = start();
    command.addAll(List.of("-cp", classPath.text(), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The command that runs a jar. */
  public List<String> running(Path jar) {
    List<String> command = start();
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  private List<String> start() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx" + heapMegabytes + "m",
                "--enable-native-access=ALL-UNNAMED",
                // Flink's serializers look into classes of the JDK.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.time=ALL-UNNAMED"));
    command.addAll(recording);
    return command;
  }
}
