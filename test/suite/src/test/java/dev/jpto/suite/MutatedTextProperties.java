package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location.FileLineCol;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.Utf8;
import dev.jpto.testkit.fuzz.DamagedText;
import dev.jpto.testkit.fuzz.DamagedTexts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is read, the end is near and is one of two: diagnostics that name a place of the input,
 * or a module that prints to a text which reads and prints the same.
 */
class MutatedTextProperties {
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final int MOST_BYTES = 6000;
  private static final int NUM_GENERATED = 40;
  private static final int MOST_TRIPS = 5;

  private static final Map<String, byte[]> CORPUS = corpus();
  private static final Map<String, byte[]> GENERATED = generated();

  @Provide
  Arbitrary<DamagedText> corpusTexts() {
    return DamagedTexts.of(CORPUS);
  }

  @Provide
  Arbitrary<DamagedText> generatedTexts() {
    return DamagedTexts.of(GENERATED);
  }

  @Property(tries = 3000)
  void damagedCorpusFileGivesADiagnosticOrARoundTrip(
      @ForAll("corpusTexts") DamagedText text, @ForAll boolean allowUnregistered) {
    readsOrIsRefused(text.bytes(), allowUnregistered);
  }

  @Property(tries = 2000)
  void damagedGeneratedTextGivesADiagnosticOrARoundTrip(
      @ForAll("generatedTexts") DamagedText text, @ForAll boolean allowUnregistered) {
    readsOrIsRefused(text.bytes(), allowUnregistered);
  }

  /** What holds for any text. */
  static void readsOrIsRefused(byte[] text, boolean allowUnregistered) {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          SourceFile source = new SourceFile(TextLaws.NAME, text);
          var reading = TextLaws.read(Dialects.context(allowUnregistered), source);
          if (reading.module().isEmpty()) {
            assertFalse(reading.diagnostics().isEmpty(), "nothing is said");
            reading.diagnostics().forEach(d -> assertPlaced(d, source));
          } else {
            assertTrue(
                reading.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR),
                () -> "a module in spite of " + reading.diagnostics());
            printsToWhatItReads(reading.module().get());
          }
        });
  }

  /**
   * The second text is the first. As upstream does, affine expressions simplify a little more at
   * each trip, and the decimal digits of a wide float are read as those of a {@code double}.
   */
  private static void printsToWhatItReads(Operation module) {
    String once = Printer.toString(module, PrintOptions.DEFAULT);
    boolean simplifies = once.contains("affine_");
    boolean losesDigits = once.contains("f80") || once.contains("f128");
    for (int trip = 0; trip < (simplifies ? MOST_TRIPS : 1); trip++) {
      String text = once;
      var again = TextLaws.read(Dialects.context(true), SourceFile.of(TextLaws.NAME, text));
      if (again.module().isEmpty()) {
        assertTrue(losesDigits, () -> again.diagnostics() + "\n" + text);
        return;
      }
      once = Printer.toString(again.module().get(), PrintOptions.DEFAULT);
      if (once.equals(text)) {
        return;
      }
      assertTrue(simplifies || losesDigits, text + "reads as\n" + once);
    }
    assertTrue(losesDigits, "no end of simplifying: " + once);
  }

  /** That a place in the input is one; locations written in the text say what they like. */
  static void assertPlaced(Diagnostic diagnostic, SourceFile source) {
    if (diagnostic.location() instanceof FileLineCol place
        && place.file().value().equals(source.name())) {
      int numLines = source.position(source.end()).line();
      assertTrue(place.line() >= 1 && place.line() <= numLines, diagnostic::toString);
      int width = width(source, place.line());
      boolean inLine = place.column() >= 1 && place.column() <= width + 1;
      assertTrue(inLine, () -> diagnostic + " in a line of " + width + " bytes");
    }
    diagnostic.notes().forEach(note -> assertPlaced(note, source));
  }

  /** The number of bytes of a line; as upstream counts, only a line feed ends it. */
  private static int width(SourceFile source, int number) {
    int line = 1;
    int width = 0;
    for (byte b : source.bytes()) {
      if (line == number && b != '\n') {
        width++;
      }
      line += b == '\n' ? 1 : 0;
    }
    return width;
  }

  private static Map<String, byte[]> corpus() {
    Map<String, byte[]> texts = new TreeMap<>();
    Path folder = Repository.path("test/corpus");
    for (Path file : Repository.files(folder, ".mlir")) {
      byte[] bytes = Repository.read(file);
      if (bytes.length <= MOST_BYTES) {
        texts.put(folder.relativize(file).toString(), bytes);
      }
    }
    return texts;
  }

  private static Map<String, byte[]> generated() {
    Map<String, byte[]> texts = new TreeMap<>();
    for (int seed = 0; seed < NUM_GENERATED; seed++) {
      Operation module = Generated.PROGRAMS.module(seed, 5 + seed % 10);
      PrintOptions options = PrintOptions.DEFAULT.withDebugInfo(seed % 2 == 0);
      texts.put("seed " + seed, Utf8.encode(Printer.toString(module, options)));
    }
    return texts;
  }
}
