package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.value.IntegerScalar;
import java.util.List;

/**
 * Sections, who am I, synchronisation (pto-dialect.md section 5.7), of the only core: it is number
 * 0 of 1, runs both sections, and has nothing to wait for.
 */
final class CoreEvaluators {
  private static final String[] SYNCHRONISATION = {
    "barrier",
    "barrier_sync",
    "record_event",
    "wait_event",
    "set_flag",
    "wait_flag",
    "set_flag_dyn",
    "wait_flag_dyn",
    "get_buf",
    "rls_buf",
    "sync.set",
    "sync.wait",
    "set_ffts",
    "tsync"
  };

  private CoreEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    for (String name : SYNCHRONISATION) {
      table.add(name, _ -> PtoCall.done());
    }
    table
        .add("section.cube", CoreEvaluators::section)
        .add("section.vector", CoreEvaluators::section)
        .add("get_block_idx", _ -> number(0))
        .add("get_subblock_idx", _ -> number(0))
        .add("get_block_num", _ -> number(1))
        .add("get_subblock_num", _ -> number(1));
  }

  private static Step section(PtoCall it) {
    return Step.enter(it.op().region(0), List.of(), _ -> PtoCall.done());
  }

  private static Step number(long value) {
    return Step.result(IntegerScalar.wrap(64, value));
  }
}
