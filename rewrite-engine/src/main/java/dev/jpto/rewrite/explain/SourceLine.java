package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A line of a file.
 *
 * @param file its name in full or the last part of it
 * @param number counted from 1
 */
public record SourceLine(String file, int number) {
  private static final int FILES_SHOWN = 3;

  /** Whether what has this location comes from the line. */
  public boolean contains(Location location) {
    return location
        .leadingFile()
        .filter(place -> place.line() == number && isFile(place.file().value()))
        .isPresent();
  }

  private boolean isFile(String name) {
    return name.equals(file) || name.endsWith("/" + file);
  }

  /** What to say if nothing in {@code root} comes from the line; empty if something does. */
  public Optional<String> missingIn(Operation root) {
    TreeSet<Integer> lines = new TreeSet<>();
    TreeSet<String> others = new TreeSet<>();
    root.walk(
        op ->
            op.location()
                .leadingFile()
                .ifPresent(
                    place -> {
                      if (isFile(place.file().value())) {
                        lines.add(place.line());
                      } else {
                        others.add(place.file().value());
                      }
                    }));
    if (lines.contains(number)) {
      return Optional.empty();
    }
    if (lines.isEmpty()) {
      return Optional.of("no operation comes from a file '" + file + "'" + instead(others));
    }
    int nearest =
        lines.stream().min(Comparator.comparingInt(line -> Math.abs(line - number))).orElseThrow();
    return Optional.of("no operation comes from " + this + "; the nearest line is " + nearest);
  }

  private static String instead(TreeSet<String> files) {
    return files.isEmpty()
        ? ""
        : files.stream()
            .limit(FILES_SHOWN)
            .collect(Collectors.joining("', '", "; there are some from '", "'"));
  }

  @Override
  public String toString() {
    return file + ":" + number;
  }
}
