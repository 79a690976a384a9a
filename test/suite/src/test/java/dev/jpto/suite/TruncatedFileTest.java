package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that ends too early, at any byte, is one diagnostic at a place of what is there. It is two
 * where it is two from mlir-opt: inside the type of a dense array and inside a resource's string.
 */
class TruncatedFileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "test/corpus/kernels/flash-attention.mlir",
        "test/corpus/debuginfo/resources-and-maps.mlir",
        "test/kernels/orchestrator.mlir",
      })
  void truncatedFileGivesADiagnosticAtARealPosition(String path) {
    byte[] whole = Repository.read(Repository.path(path));
    int modules = 0;
    for (int length = 0; length <= whole.length; length++) {
      SourceFile source = new SourceFile(TextLaws.NAME, Arrays.copyOf(whole, length));
      var reading = TextLaws.read(Dialects.context(true), source);
      if (reading.module().isPresent()) {
        modules++;
        continue;
      }
      String where = path + " cut at byte " + length + ": " + reading.diagnostics();
      int said = reading.diagnostics().size();
      assertTrue(said == 1 || said == 2, where);
      reading.diagnostics().forEach(d -> assertEquals(Severity.ERROR, d.severity(), where));
      reading.diagnostics().forEach(d -> MutatedTextProperties.assertPlaced(d, source));
    }
    assertTrue(modules >= 1, "the whole file is valid");
  }
}
