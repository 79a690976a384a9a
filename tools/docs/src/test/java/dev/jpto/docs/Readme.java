package dev.jpto.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One README page of the repository. */
record Readme(Path file, String text) {
  static final Path ROOT = findRoot();

  private static final Set<String> OUTPUT = Set.of("text", "mlir");
  private static final Pattern FENCED =
      Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  /** Something that can be run, and what it prints as the page has it. */
  record Example(Kind kind, String code, int line, String output) {}

  /** How an example is run. */
  enum Kind {
    PROGRAM,
    COMMAND
  }

  private record Fence(String language, String content, int line) {
    private Optional<Kind> kind() {
      if (language.equals("java") && content.contains(" void main(")) {
        return Optional.of(Kind.PROGRAM);
      }
      boolean command = language.equals("sh") && content.startsWith("tools/bin/jpto-opt");
      return command ? Optional.of(Kind.COMMAND) : Optional.empty();
    }
  }

  private static Path findRoot() {
    Path start = Path.of(System.getProperty("jpto.root", "")).toAbsolutePath();
    for (Path dir = start; dir != null; dir = dir.getParent()) {
      if (Files.isDirectory(dir.resolve("test/kernels"))) {
        return dir;
      }
    }
    throw new IllegalStateException("no folder test/kernels above " + start);
  }

  /** All pages of the repository, sorted. */
  static List<Readme> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.endsWith("README.md") && !file.toString().contains("/target/"))
          .sorted()
          .map(Readme::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Readme read(Path file) {
    try {
      return new Readme(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands for the page in names of tests. */
  String label() {
    return ROOT.relativize(file).toString();
  }

  /** The programs and commands of the page that have their output below them. */
  List<Example> examples() {
    List<Fence> fences = fences();
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i + 1 < fences.size(); i++) {
      Fence fence = fences.get(i);
      Fence below = fences.get(i + 1);
      if (fence.kind().isPresent() && OUTPUT.contains(below.language())) {
        examples.add(
            new Example(fence.kind().get(), fence.content(), fence.line(), below.content()));
      }
    }
    return examples;
  }

  private List<Fence> fences() {
    List<Fence> fences = new ArrayList<>();
    Matcher matcher = FENCED.matcher(text);
    while (matcher.find()) {
      int line = 1 + (int) text.substring(0, matcher.start()).lines().count();
      fences.add(new Fence(matcher.group(1), matcher.group(2), line));
    }
    return fences;
  }

  /** The files that the page links to and that are not there. */
  List<String> brokenLinks() {
    List<String> broken = new ArrayList<>();
    Matcher links = LINK.matcher(text);
    while (links.find()) {
      if (!Files.exists(file.resolveSibling(links.group(1)))) {
        broken.add(links.group(1));
      }
    }
    return broken;
  }
}
