package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** jpto reads and prints the corpus byte for byte as mlir-opt 19 does (test/corpus/README.md). */
class CorpusTest {
  private static final Path CORPUS = Repository.path("test/corpus");

  @TestFactory
  Stream<DynamicTest> printOfCanonicalTextIsThatText() {
    return Repository.files(CORPUS, ".mlir").stream()
        .filter(file -> !isInput(file))
        .map(file -> compare(file, file));
  }

  @TestFactory
  Stream<DynamicTest> printOfOtherSpellingsIsTheCanonicalText() {
    return Repository.files(CORPUS.resolve("input"), ".mlir").stream()
        .map(file -> compare(file, expectedOf(file)));
  }

  @Test
  void everyInventoryRowHasAFileAndEveryFileARow() {
    Set<String> listed = new TreeSet<>();
    String inventory = text(Repository.read(CORPUS.resolve("inventory.tsv")));
    inventory.lines().skip(1).forEach(row -> listed.add(row.split("\t")[2]));
    Set<String> present = new TreeSet<>();
    for (Path file : Repository.files(CORPUS, ".mlir")) {
      present.add(CORPUS.relativize(file).toString());
    }
    Set<String> missing = new HashSet<>(listed);
    missing.removeAll(present);
    assertEquals(Set.of(), missing, "inventory rows without a file");
    present.removeAll(listed);
    assertEquals(Set.of(), present, "files without an inventory row");
  }

  private static boolean isInput(Path file) {
    return CORPUS.relativize(file).startsWith("input");
  }

  private static Path expectedOf(Path input) {
    String name = input.getFileName().toString();
    return input.resolveSibling(name.replace(".mlir", ".expected"));
  }

  private static DynamicTest compare(Path input, Path expected) {
    String name = CORPUS.relativize(input).toString();
    return DynamicTest.dynamicTest(
        name, input.toUri(), () -> assertEquals(text(Repository.read(expected)), print(input)));
  }

  private static String print(Path file) {
    Context context = Dialects.context(true);
    StringBuilder errors = new StringBuilder();
    context.diagnostics().setDefaultHandler(d -> errors.append(d).append('\n'));
    SourceFile source = new SourceFile("<stdin>", Repository.read(file));
    Optional<Operation> module = Parser.parse(context, source, ParserOptions.DEFAULT);
    if (module.isEmpty()) {
      return errors.toString();
    }
    TextSink out = new TextSink();
    Printer.print(module.get(), out, options(file));
    return text(out.append('\n').toByteArray());
  }

  private static PrintOptions options(Path file) {
    Path relative = CORPUS.relativize(file);
    String folder = relative.getName(isInput(file) ? 1 : 0).toString();
    PrintOptions plain = PrintOptions.DEFAULT;
    return switch (folder) {
      case "debuginfo" -> plain.withDebugInfo(true);
      case "local-scope" -> plain.withLocalScope(true);
      case "debuginfo-local-scope" -> plain.withDebugInfo(true).withLocalScope(true);
      case "elide-4" -> plain.withElideElementsOver(4);
      case "hex-2" -> plain.withHexElementsOver(2);
      case "hex-off" -> plain.withHexElementsOver(-1);
      case "resource-elide-16" -> plain.withElideResourcesOver(16);
      default -> plain;
    };
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
