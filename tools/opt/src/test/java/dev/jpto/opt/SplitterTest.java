package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import dev.jpto.ir.support.Utf8;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {
  private final TextSink err = new TextSink();

  /** The pieces as {@code line: text}. */
  private List<String> split(String text, String marker) {
    return Splitter.split(SourceFile.of("f", text), marker, err).stream()
        .map(p -> p.name() + p.position(0).line() + ": " + Utf8.decode(p.bytes(), 0, p.end()))
        .toList();
  }

  private List<String> split(String text) {
    return split(text, Splitter.DEFAULT_MARKER);
  }

  private static String piece(int line, String text) {
    return "within split at f:" + line + " offset 1: " + text;
  }

  @Test
  void piecesKeepTheRestOfTheMarkersLine() {
    assertEquals(
        List.of(piece(1, "a\n"), piece(2, "\nb\n"), piece(4, " c\n")),
        split("a\n// -----\nb\n// ----- c\n"));
  }

  @Test
  void inputWithoutMarkerIsOnePiece() {
    assertEquals(List.of(piece(1, "a\nb")), split("a\nb"));
    assertEquals(List.of(), split(""));
  }

  @Test
  void markerMayBeAnything() {
    assertEquals(List.of(piece(1, "a"), piece(1, "b")), split("a--b", "--"));
    assertEquals(List.of(piece(1, "a"), piece(1, "b")), split("axb", "x"));
  }

  @Test
  void emptyPieceBeforeTheFirstMarkerIsDropped() {
    assertEquals(List.of(piece(1, "\na")), split("// -----\na"));
  }

  @Test
  void nearMissIsAWarningAndNoCut() {
    assertEquals(List.of(piece(1, "a\n// --\nb")), split("a\n// --\nb"));
    assertEquals("", err.toString());
    assertEquals(List.of(piece(1, "a\n// ---x-\nb")), split("a\n// ---x-\nb"));
    assertEquals(
        """
        f:2:7: warning: near miss with file split marker
        // ---x-
              ^
        """,
        err.toString());
  }

  @Test
  void markerAtTheVeryEndIsANearMiss() {
    assertEquals(List.of(piece(1, "a\n// -----")), split("a\n// -----"));
    assertEquals(1, err.toString().lines().filter(l -> l.contains("near miss")).count());
  }

  @Test
  void piecesAreProcessedOnTheirOwn() {
    Cli cli =
        Cli.runOn(
            """
            "builtin.module"() ({^bb0:}) : () -> ()
            // -----
            "t.bad"() : () -> ()
            // -----
            "builtin.module"() ({^bb0:}) : () -> ()
            """,
            "--split-input-file",
            "--output-split-marker=// ====");
    String module = "\"builtin.module\"() ({\n^bb0:\n}) : () -> ()\n\n";
    assertEquals(1, cli.exitCode());
    assertEquals(module + "// ====\n// ====\n" + module, cli.out());
    assertEquals(
        "within split at <stdin>:2 offset :2:8: error: operation being parsed with an unregistered"
            + " dialect. If this is intended, please use -allow-unregistered-dialect with the MLIR"
            + " tool used",
        cli.err().lines().findFirst().orElseThrow());
  }
}
