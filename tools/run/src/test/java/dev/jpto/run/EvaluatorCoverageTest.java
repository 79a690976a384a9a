package dev.jpto.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.Evaluators;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.lowering.JptoDialects;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which operations cannot be run: a new operation gets an evaluator, or stands here. */
class EvaluatorCoverageTest {
  private static final Evaluators EVALUATORS = JptoEvaluators.all();

  private static String missing(String namespace) {
    for (Dialect dialect : JptoDialects.all()) {
      if (dialect.namespace().equals(namespace)) {
        List<String> names =
            dialect.operations().values().stream()
                .filter(definition -> !EVALUATORS.has(definition))
                .map(OpDefinition::name)
                .map(name -> name.substring(namespace.length() + 1))
                .sorted()
                .toList();
        return String.join(" ", names);
      }
    }
    throw new IllegalArgumentException(namespace);
  }

  @Test
  void everyOperationOfThese() {
    for (String namespace : List.of("arith", "cf", "comm", "ptensor", "scf")) {
      assertEquals("", missing(namespace), namespace);
    }
    assertEquals("func", missing("func"));
  }

  @Test
  void tilesAreNotSortedOrGathered() {
    assertEquals(
        "gather gather_compare gather_mask gather_row gatherb mgather mrgsort_format1"
            + " mrgsort_format2 mscatter random scatter scatter_mask scatter_update sort32",
        missing("tile"));
  }

  /** Pipes between cores and ranks; sorting; products with scales; what the cube scales. */
  @Test
  void ptoOnOneCore() {
    assertEquals(
        "aic_initialize_pipe aiv_initialize_pipe comm.build_async_session comm.tbroadcast"
            + " comm.test_async_event comm.tgather comm.tget_async comm.tput_async comm.treduce"
            + " comm.tscatter comm.wait_async_event import_reserved_buffer initialize_l2g2l_pipe"
            + " initialize_l2l_pipe mgather mscatter reserve_buffer talloc talloc_to_aic"
            + " talloc_to_aiv tconcatidx textract_fp tfree tfree_from_aic tfree_from_aiv tgatherb"
            + " tgemv.mx tgemv.mx.acc tgemv.mx.bias tget_scale_addr thistogram tinsert_fp"
            + " tmatmul.mx tmatmul.mx.acc tmatmul.mx.bias tmov.fp tmrgsort tpartargmax tpartargmin"
            + " tpop tpop_from_aic tpop_from_aiv tpush tpush_to_aic tpush_to_aiv tquant trandom"
            + " tsort32 tstore_fp",
        missing("pto"));
  }
}
