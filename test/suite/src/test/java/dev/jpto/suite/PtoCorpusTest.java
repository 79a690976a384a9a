package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.pto.PtoDialect;
import dev.jpto.pto.PtoEnum;
import dev.jpto.pto.PtoEnums;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The corpus shows everything the dialect {@code pto} declares. */
class PtoCorpusTest {
  /** Declared, but ptoas 0.39 accepts no operands for it. */
  private static final Set<String> NEVER_VALID = Set.of("pto.tgemv.mx.bias");

  private static final List<String> LINES =
      Repository.files(Repository.path("test/corpus"), ".mlir").stream()
          .filter(PtoCorpusTest::isCanonical)
          .flatMap(file -> text(file).lines())
          .toList();

  @Test
  void everyOperationIsShown() {
    Set<String> missing = new TreeSet<>();
    for (OpDefinition definition : new PtoDialect().operations().values()) {
      if (linesOf(definition).isEmpty() && !NEVER_VALID.contains(definition.name())) {
        missing.add(definition.name());
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyInherentAttributeIsShown() {
    Set<String> missing = new TreeSet<>();
    for (OpDefinition definition : new PtoDialect().operations().values()) {
      for (AttributeDef attribute : definition.attributes()) {
        String key = attribute.name() + " = ";
        if (linesOf(definition).stream().noneMatch(line -> line.contains(key))) {
          missing.add(definition.name() + " " + attribute.name());
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyValueOfEveryEnumIsShown() {
    Set<String> missing = new TreeSet<>();
    String all = String.join("\n", LINES);
    for (PtoEnum kind : PtoEnums.all().values()) {
      for (String keyword : kind.keywords()) {
        String written =
            kind.style() == PtoEnum.Style.SPACED
                ? "#pto<%s %s>".formatted(kind.mnemonic(), keyword)
                : "#pto.%s<%s>".formatted(kind.mnemonic(), keyword);
        if (!all.contains(written)) {
          missing.add(written);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static List<String> linesOf(OpDefinition definition) {
    String start = '"' + definition.name() + "\"(";
    return LINES.stream().filter(line -> line.contains(start)).toList();
  }

  private static boolean isCanonical(Path file) {
    String folder = file.getParent().getFileName().toString();
    return folder.startsWith("pto") && !file.getParent().getParent().endsWith("input");
  }

  private static String text(Path file) {
    return new String(Repository.read(file), StandardCharsets.UTF_8);
  }
}
