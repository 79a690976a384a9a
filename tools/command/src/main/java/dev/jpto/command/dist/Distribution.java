package dev.jpto.command.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the folder that a command of {@code tools/bin} runs from: a jar with all classes, {@link
 * #OPTIONS} and a cache for the JVM, {@link #JAVA} with the path of the JVM they are for, and
 * {@link #COMMIT} with the commit they were made from.
 */
public final class Distribution {
  static final String OPTIONS = "jvm.options";
  static final String JAVA = "java";
  static final String COMMIT = "commit";

  private final Program program;
  private final Path target;
  private final Path settings;
  private final Path root;
  private final Path java;

  private Distribution(Program program, Path target, Path settings, Path root) {
    this.program = program;
    this.target = target;
    this.settings = settings;
    this.root = root;
    this.java = Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /**
   * Makes {@code target} of this process's class path: {@code TARGET SETTINGS ROOT VERSION NAME
   * MAIN TRAINING}, where SETTINGS is the folder with the options of the JVM and the training runs,
   * ROOT that of the repository, NAME that of the command, MAIN the class it starts with and
   * TRAINING the class that runs it many times.
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    Program program = new Program(words[4], words[5], words[6]);
    Path target = Path.of(words[0]).toAbsolutePath();
    Path root = Path.of(words[2]).toAbsolutePath();
    new Distribution(program, target, Path.of(words[1]), root).make(words[3]);
  }

  private void make(String version) throws IOException, InterruptedException {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    byte[] jar =
        MergedJar.of(
            classPath,
            ClassLoader.getSystemClassLoader(),
            MergedJar.manifest(program.mainClass(), program.name(), version));
    if (isUpToDate(jar)) {
      Files.writeString(target.resolve(COMMIT), Commit.current(root));
      return;
    }
    Path made = target.resolveSibling(target.getFileName() + ".new");
    delete(made);
    Files.createDirectories(made);
    Files.write(made.resolve(program.jar()), jar);
    Files.copy(settings.resolve(OPTIONS), made.resolve(OPTIONS));
    Files.writeString(made.resolve(JAVA), java + "\n");
    Files.writeString(made.resolve(COMMIT), Commit.current(root));
    replaceTarget(made);
    train();
  }

  private boolean isUpToDate(byte[] jar) throws IOException {
    try {
      return Files.exists(target.resolve(program.cache()))
          && Files.readString(target.resolve(JAVA)).equals(java + "\n")
          && Files.mismatch(settings.resolve(OPTIONS), target.resolve(OPTIONS)) < 0
          && Arrays.equals(Files.readAllBytes(target.resolve(program.jar())), jar);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** In place, as the cache keeps the path of the jar. Without it the start is only slower. */
  private void train() throws InterruptedException {
    try {
      List<String> commandLines = TrainingRuns.read(settings.resolve("training.txt"), root);
      new AotCache(program, java, target, root).make(commandLines);
    } catch (IOException e) {
      System.out.println(
          "note: " + program.name() + " will start slowly, there is no ahead-of-time cache: " + e);
    }
  }

  /** Moves folders, so that a program running from the old one keeps its files. */
  private void replaceTarget(Path made) throws IOException {
    Path old = target.resolveSibling(target.getFileName() + ".old");
    delete(old);
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
