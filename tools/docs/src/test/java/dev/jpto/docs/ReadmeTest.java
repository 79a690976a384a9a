package dev.jpto.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.docs.Readme.Example;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The README pages of the repository tell the truth as far as a machine can see. */
class ReadmeTest {
  private static final String JVM =
      "'%s' -XX:TieredStopAtLevel=1 -cp '%s' "
          .formatted(
              Path.of(System.getProperty("java.home"), "bin", "java"),
              absolute(System.getProperty("java.class.path")));

  @TempDir Path folder;

  /** The class path for a process that works elsewhere. */
  private static String absolute(String classPath) {
    List<String> entries =
        Stream.of(classPath.split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList();
    return String.join(File.pathSeparator, entries);
  }

  @TestFactory
  Stream<DynamicTest> everyLinkToAFileLeadsToOne() {
    return Readme.all().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.label(), () -> assertEquals(List.of(), page.brokenLinks())));
  }

  @TestFactory
  Stream<DynamicContainer> everyExamplePrintsWhatStandsBelowIt() {
    List<Readme> pages = Readme.all().stream().filter(p -> !p.examples().isEmpty()).toList();
    assertFalse(pages.isEmpty());
    return pages.stream()
        .map(page -> DynamicContainer.dynamicContainer(page.label(), tests(page.examples())));
  }

  private List<DynamicTest> tests(List<Example> examples) {
    return examples.stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    "line " + example.line(),
                    () -> assertEquals(example.output().strip(), run(example).strip())))
        .toList();
  }

  private String run(Example example) throws IOException, InterruptedException {
    return switch (example.kind()) {
      case COMMAND ->
          shell(example.code().replace("tools/bin/jpto-opt", JVM + "dev.jpto.opt.Main"));
      case PROGRAM -> {
        Path source = Files.writeString(folder.resolve("Example.java"), example.code());
        yield shell(JVM + "'" + source + "'");
      }
    };
  }

  /** Runs a script at the root of the repository; what it prints, errors included. */
  private String shell(String script) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder("sh", "-c", script)
            .directory(Readme.ROOT.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertTrue(ended, "no end after two minutes");
    return Files.readString(output);
  }
}
