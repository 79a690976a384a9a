package dev.jpto.opt.dist;

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
 * Makes the folder that {@code tools/bin/jpto-opt} runs from: {@link #JAR} with all classes, {@link
 * #OPTIONS} and {@link #CACHE} for the JVM, {@link #JAVA} with the path of the JVM they are for,
 * and {@link #COMMIT} with the commit they were made from.
 */
public final class Distribution {
  static final String JAR = "jpto-opt.jar";
  static final String CACHE = "jpto-opt.aot";
  static final String OPTIONS = "jvm.options";
  static final String JAVA = "java";
  static final String COMMIT = "commit";

  static final String TRAINING_CLASS = "dev.jpto.opt.Training";
  private static final String MAIN_CLASS = "dev.jpto.opt.Main";

  private final Path target;
  private final Path settings;
  private final Path root;
  private final Path java;

  private Distribution(Path target, Path settings, Path root) {
    this.target = target;
    this.settings = settings;
    this.root = root;
    this.java = Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /**
   * Makes {@code target} of this process's class path: {@code TARGET SETTINGS ROOT VERSION}, where
   * SETTINGS is the folder with the options of the JVM and the training runs, and ROOT that of the
   * repository.
   */
  public static void main(String[] words) throws IOException, InterruptedException {
    Path target = Path.of(words[0]).toAbsolutePath();
    new Distribution(target, Path.of(words[1]), Path.of(words[2]).toAbsolutePath()).make(words[3]);
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
            MergedJar.manifest(MAIN_CLASS, "jpto-opt", version));
    if (isUpToDate(jar)) {
      Files.writeString(target.resolve(COMMIT), Commit.current(root));
      return;
    }
    Path made = target.resolveSibling(target.getFileName() + ".new");
    delete(made);
    Files.createDirectories(made);
    Files.write(made.resolve(JAR), jar);
    Files.copy(settings.resolve(OPTIONS), made.resolve(OPTIONS));
    Files.writeString(made.resolve(JAVA), java + "\n");
    Files.writeString(made.resolve(COMMIT), Commit.current(root));
    replaceTarget(made);
    train();
  }

  private boolean isUpToDate(byte[] jar) throws IOException {
    try {
      return Files.exists(target.resolve(CACHE))
          && Files.readString(target.resolve(JAVA)).equals(java + "\n")
          && Files.mismatch(settings.resolve(OPTIONS), target.resolve(OPTIONS)) < 0
          && Arrays.equals(Files.readAllBytes(target.resolve(JAR)), jar);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** In place, as the cache keeps the path of the jar. Without it the start is only slower. */
  private void train() throws InterruptedException {
    try {
      List<String> commandLines = TrainingRuns.read(settings.resolve("training.txt"), root);
      new AotCache(java, target, root).make(commandLines);
    } catch (IOException e) {
      System.out.println("note: jpto-opt will start slowly, there is no ahead-of-time cache: " + e);
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
