package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.I64;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.MEMREF;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Sections, who am I, synchronisation (pto-dialect.md section 5.7). */
public final class SyncOps {
  /** {@code pto.barrier}: waits until a pipe, or all, have finished what was issued. */
  public static final OpDefinition BARRIER =
      op("barrier", "waits until a pipe, or all, have finished what was issued")
          .required("pipe", PtoEnums.PIPE)
          .ordered()
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          op("section.cube", "only the cube core runs this").body().end(),
          op("section.vector", "only the vector cores run this").body().end(),
          identity("get_block_idx", "which block this core runs"),
          identity("get_subblock_idx", "which vector core of the block this is"),
          identity("get_block_num", "the number of blocks"),
          identity("get_subblock_num", "the number of vector cores of a block"),
          BARRIER,
          op("barrier_sync", "a barrier on the pipe of an operation")
              .required("op_type", PtoAttrs.SYNC_END)
              .ordered()
              .end(),
          event("record_event", "records that src_op is done"),
          event("wait_event", "waits until src_op is done"),
          flag("set_flag", "sets a flag between pipes").required("event_id", PtoEnums.EVENT).end(),
          flag("wait_flag", "waits for a flag between pipes")
              .required("event_id", PtoEnums.EVENT)
              .end(),
          flag("set_flag_dyn", "sets a flag chosen at run time").index("event_id").end(),
          flag("wait_flag_dyn", "waits for a flag chosen at run time").index("event_id").end(),
          buffer("get_buf", "takes a buffer"),
          buffer("rls_buf", "releases a buffer"),
          sync("sync.set", "signals the other core").maybe("ffts_mode", PtoAttrs.I32).end(),
          sync("sync.wait", "waits for the other core").end(),
          op("set_ffts", "where signals between cores are kept")
              .value("ffts", MEMREF)
              .ordered()
              .end(),
          op("tsync", "waits for events").many("events", ANY).ordered().end());

  private SyncOps() {}

  private static OpDefinition identity(String name, String summary) {
    return op(name, summary).result("result", I64).pure().end();
  }

  private static OpDefinition event(String name, String summary) {
    return op(name, summary)
        .required("src_op", PtoAttrs.SYNC_END)
        .required("dst_op", PtoAttrs.SYNC_END)
        .required("event_id", PtoEnums.EVENT)
        .ordered()
        .end();
  }

  private static PtoOp flag(String name, String summary) {
    return op(name, summary)
        .required("src_pipe", PtoEnums.PIPE)
        .required("dst_pipe", PtoEnums.PIPE)
        .ordered();
  }

  private static OpDefinition buffer(String name, String summary) {
    return op(name, summary)
        .required("op_type", PtoAttrs.BUFFER_USER)
        .required("buf_id", PtoAttrs.I32)
        .always("mode", 0)
        .ordered()
        .end();
  }

  private static PtoOp sync(String name, String summary) {
    return op(name, summary)
        .optional("event_id_dyn", INDEX)
        .required("pipe", PtoEnums.PIPE)
        .maybe("event_id", PtoAttrs.I32)
        .ordered();
  }
}
