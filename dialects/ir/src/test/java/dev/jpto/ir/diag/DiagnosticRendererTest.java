package dev.jpto.ir.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.support.TextSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected texts are what mlir-opt 19 prints for the same locations. */
class DiagnosticRendererTest {
  private final Context context = new Context();
  private final TextSink out = new TextSink();

  private Location at(String file, int line, int column) {
    return Location.file(StringAttr.get(context, file), line, column);
  }

  private Location named(String name, Location child) {
    return Location.name(StringAttr.get(context, name), child);
  }

  private String render(String input, Location location, Diagnostic... notes) {
    new DiagnosticRenderer(SourceFile.of("f", input), out)
        .render(new Diagnostic(Severity.ERROR, location, "bad", List.of(notes)));
    return out.toString();
  }

  private Diagnostic note(Location location) {
    return new Diagnostic(Severity.NOTE, location, "see");
  }

  @Test
  void messageLineAndCaret() {
    assertEquals(
        """
        f:2:3: error: bad
        second
          ^
        """,
        render("first\nsecond\r\nthird", at("f", 2, 3)));
  }

  @Test
  void noteAtTheSamePlaceDoesNotShowTheLineAgain() {
    Location here = at("f", 1, 1);
    assertEquals(
        """
        f:1:1: error: bad
        ab
        ^
        f:1:1: note: see
        f:1:2: note: see
        ab
         ^
        f:1:1: note: see
        ab
        ^
        """,
        render("ab", here, note(here), note(at("f", 1, 2)), note(here)));
  }

  @Test
  void caretMayStandBehindTheLine() {
    assertEquals("f:1:3: error: bad\nab\n  ^\n", render("ab\ncd", at("f", 1, 3)));
  }

  @Test
  void placeOutsideTheFileShowsNoLine() {
    assertEquals("f:1:4: error: bad\n", render("ab\ncd", at("f", 1, 4)));
    out.clear();
    assertEquals("f:3:1: error: bad\n", render("ab\ncd", at("f", 3, 1)));
    out.clear();
    assertEquals("f:0:0: error: bad\n", render("ab\ncd", at("f", 0, 0)));
  }

  @Test
  void tabsAreExpandedToColumnsOfEight() {
    assertEquals(
        "f:1:4: error: bad\n        a       b\n                ^\n",
        render("\ta\tb", at("f", 1, 4)));
    out.clear();
    assertEquals("f:1:1: error: bad\n        a\n^^^^^^^^\n", render("\ta", at("f", 1, 1)));
  }

  @Test
  void lineThatIsNotAsciiHasNoCaret() {
    assertEquals("f:1:3: error: bad\né      x\n", render("é\tx", at("f", 1, 3)));
  }

  @Test
  void locationWithoutAFileShowsAsItself() {
    assertEquals("<unknown>:0: error: bad\n", render("a", Location.unknown(context)));
    out.clear();
    assertEquals(
        "<unknown>:0: error: loc(\"n\"): bad\n",
        render("a", named("n", Location.unknown(context))));
  }

  @Test
  void callStackFollowsAsNotes() {
    Location inner = Location.callSite(at("f", 1, 2), at("f", 1, 3));
    Location outer = Location.callSite(named("n", at("f", 1, 1)), inner);
    assertEquals(
        """
        f:1:1: error: bad
        abc
        ^
        f:1:2: note: called from
        abc
         ^
        f:1:3: note: called from
        abc
          ^
        """,
        render("abc", outer));
  }

  @Test
  void callStackIsCutAfterTenCalls() {
    Location location = at("f", 1, 1);
    for (int i = 0; i < 20; i++) {
      location = Location.callSite(at("f", 1, 1), location);
    }
    assertEquals(10, render("a", location).lines().filter(l -> l.contains("called from")).count());
  }

  @Test
  void firstFileOfAFusedLocationIsShown() {
    Location fused =
        Location.fused(
            context,
            List.of(named("n", Location.unknown(context)), at("f", 1, 2), at("f", 1, 1)),
            Optional.empty());
    assertEquals("f:1:2: error: bad\nab\n ^\n", render("ab", fused));
  }

  @Test
  void otherFilesAreReadIfTheyAreThere(@TempDir Path folder) throws IOException {
    String other = Files.writeString(folder.resolve("g"), "x\nother\n").toString();
    assertEquals(other + ":2:1: error: bad\nother\n^\n", render("a", at(other, 2, 1)));
    out.clear();
    assertEquals("/nosuch:2:1: error: bad\n", render("a", at("/nosuch", 2, 1)));
  }

  @Test
  void pieceKeepsTheLineNumbersOfItsFile() {
    byte[] bytes = "a\nb\nc\n".getBytes();
    SourceFile piece = new SourceFile("f", bytes, 2, 4, 2);
    new DiagnosticRenderer(piece, out).renderOne(Severity.WARNING, at("f", 2, 1), "odd", true);
    assertEquals("f:2:1: warning: odd\nb\n^\n", out.toString());
  }

  @Test
  void rangeIsUnderlinedUpToTheEndOfTheLine() {
    DiagnosticRenderer renderer = new DiagnosticRenderer(SourceFile.of("f", "a\nbcdef\n"), out);
    renderer.renderAt(Severity.ERROR, 3, 3, "bad");
    assertEquals("f:2:2: error: bad\nbcdef\n ^~~\n", out.toString());
    out.clear();
    renderer.renderAt(Severity.ERROR, 3, 30, "bad");
    assertEquals("f:2:2: error: bad\nbcdef\n ^~~~\n", out.toString());
  }
}
