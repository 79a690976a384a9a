package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.support.TextSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every malformed input gets exactly its diagnostics, at their positions (test/invalid). */
class InvalidInputTest {
  private static final String NAME = "IN";
  private static final String SEPARATOR = "\n// -----\n";

  @TestFactory
  Stream<DynamicContainer> malformedInputGetsItsDiagnostics() {
    return Repository.files(Repository.path("test/invalid"), ".mlir").stream()
        .map(file -> DynamicContainer.dynamicContainer(label(file), cases(file)));
  }

  private static String label(Path file) {
    return Repository.path("test/invalid").relativize(file).toString();
  }

  private static Stream<DynamicTest> cases(Path file) {
    byte[] bytes = Repository.read(file);
    List<SourceFile> inputs = split(bytes);
    Path expected = Path.of(file.toString().replace(".mlir", ".expected"));
    String[] blocks =
        new String(Repository.read(expected), StandardCharsets.UTF_8).split("(?m)^case \\d+\n");
    assertEquals(inputs.size(), blocks.length - 1, "cases in " + expected);
    boolean allow = firstLine(bytes).contains("--allow-unregistered-dialect");
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      SourceFile input = inputs.get(i);
      String wanted = withoutTrailingBlanks(blocks[i + 1]);
      tests.add(
          DynamicTest.dynamicTest(
              "case " + (i + 1), () -> assertEquals(wanted, diagnostics(input, allow))));
    }
    return tests.stream();
  }

  private static String firstLine(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
  }

  private static List<SourceFile> split(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<SourceFile> pieces = new ArrayList<>();
    int start = 0;
    int line = 1;
    while (true) {
      int at = text.indexOf(SEPARATOR, start);
      int end = at < 0 ? bytes.length : at + 1;
      pieces.add(new SourceFile(NAME, bytes, start, end, line));
      if (at < 0) {
        return pieces;
      }
      int next = at + SEPARATOR.length();
      line += (int) text.substring(start, next).chars().filter(c -> c == '\n').count();
      start = next;
    }
  }

  private static String diagnostics(SourceFile input, boolean allowUnregistered) {
    Context context = Dialects.context(allowUnregistered);
    TextSink all = new TextSink();
    // The renderer is not shown the input, so it draws no source lines.
    DiagnosticRenderer renderer = new DiagnosticRenderer(SourceFile.of(NAME, ""), all);
    context.diagnostics().setDefaultHandler(d -> renderer.render(onOneLine(d)));
    Parser.parse(context, input, ParserOptions.DEFAULT);
    return withoutTrailingBlanks(all.toString().replaceAll("(?m)^" + NAME + ":", ""));
  }

  private static Diagnostic onOneLine(Diagnostic diagnostic) {
    String message = diagnostic.message().replace("\n", "\\n").replace("\0", "\\00");
    List<Diagnostic> notes = diagnostic.notes().stream().map(InvalidInputTest::onOneLine).toList();
    return new Diagnostic(diagnostic.severity(), diagnostic.location(), message, notes);
  }

  private static String withoutTrailingBlanks(String block) {
    return block.lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
  }
}
