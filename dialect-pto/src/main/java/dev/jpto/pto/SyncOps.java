package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.I64;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.MEMREF;
import static dev.jpto.pto.Rule.onA5;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Sections, who am I, synchronisation (pto-dialect.md section 5.7). */
public final class SyncOps {
  /** {@code pto.barrier}: waits until a pipe, or all, have finished what was issued. */
  public static final OpDefinition BARRIER =
      op(
              "barrier",
              "waits until a pipe, or all, have finished what was issued",
              "Operations of the pipe behind it start when all before it have ended; PIPE_ALL is"
                  + " for every pipe of the core.")
          .required("pipe", PtoEnums.PIPE)
          .ordered()
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          op(
                  "section.cube",
                  "only the cube core runs this",
                  "The body is compiled for the cube core only. It has one block without"
                      + " terminator.")
              .body()
              .end(),
          op(
                  "section.vector",
                  "only the vector cores run this",
                  "The body is compiled for the vector cores only. It has one block without"
                      + " terminator.")
              .body()
              .end(),
          identity(
              "get_block_idx",
              "which block this core runs",
              "Counted from 0; an i64, for use as an index it needs `arith.index_cast`."),
          identity(
              "get_subblock_idx",
              "which vector core of the block this is",
              "Counted from 0; an i64, for use as an index it needs `arith.index_cast`."),
          identity(
              "get_block_num",
              "the number of blocks",
              "An i64, for use as an index it needs `arith.index_cast`."),
          identity(
              "get_subblock_num",
              "the number of vector cores of a block",
              "An i64, for use as an index it needs `arith.index_cast`."),
          BARRIER,
          op(
                  "barrier_sync",
                  "a barrier on the pipe of an operation",
                  "Names an operation; ptoas makes a barrier of the pipe that runs it.")
              .required("op_type", PtoAttrs.SYNC_END)
              .ordered()
              .end(),
          event(
              "record_event",
              "records that src_op is done",
              "Between the pipes of the two named operations; ptoas makes a set_flag of it. A"
                  + " `pto.wait_event` with the same three attributes waits for it."),
          event(
              "wait_event",
              "waits until src_op is done",
              "Between the pipes of the two named operations; ptoas makes a wait_flag of it."),
          flag(
                  "set_flag",
                  "sets a flag between pipes",
                  "`src_pipe` sets the event `event_id` for `dst_pipe` when it gets here; a"
                      + " `pto.wait_flag` with the same three attributes waits for it.")
              .required("event_id", PtoEnums.EVENT)
              .end(),
          flag(
                  "wait_flag",
                  "waits for a flag between pipes",
                  "`dst_pipe` goes on when `src_pipe` has set the event `event_id`.")
              .required("event_id", PtoEnums.EVENT)
              .end(),
          flag(
                  "set_flag_dyn",
                  "sets a flag chosen at run time",
                  "As the operation without `_dyn`, with an event id computed at run time.")
              .index("event_id")
              .end(),
          flag(
                  "wait_flag_dyn",
                  "waits for a flag chosen at run time",
                  "As the operation without `_dyn`, with an event id computed at run time.")
              .index("event_id")
              .end(),
          buffer(
              "get_buf",
              "takes a buffer",
              "Waits until the buffer `buf_id` is free for the pipe of the named"
                  + " operation, and takes it."),
          buffer("rls_buf", "releases a buffer", "Frees the buffer `buf_id` for the other pipes."),
          sync(
                  "sync.set",
                  "signals the other core",
                  "Between the cube core and the vector cores. The event is an attribute or, chosen"
                      + " at run time, an operand. On a3 the function has a `pto.set_ffts`.")
              .maybe("ffts_mode", PtoAttrs.I32)
              .rules(SyncRules.fftsMode(), onA5(SyncRules.pipes("PIPE_FIX", "PIPE_MTE3")))
              .end(),
          sync(
                  "sync.wait",
                  "waits for the other core",
                  "Waits for a `pto.sync.set` of the same event. The event is an attribute or,"
                      + " chosen at run time, an operand.")
              .rules(
                  onA5(
                      SyncRules.pipes("PIPE_FIX", "PIPE_MTE1", "PIPE_MTE2", "PIPE_MTE3", "PIPE_V")))
              .end(),
          op(
                  "set_ffts",
                  "where signals between cores are kept",
                  "The global memory, of i64 or i8, through which cores of a3 signal each other;"
                      + " before the first `pto.sync.set` of a function.")
              .value("ffts", MEMREF)
              .ordered()
              .verify(SyncRules::setFfts)
              .end(),
          op("tsync", "waits for events", "Waits until the operations that made `events` are done.")
              .many("events", ANY)
              .ordered()
              .end());

  private SyncOps() {}

  private static OpDefinition identity(String name, String summary, String description) {
    return op(name, summary, description).result("result", I64).pure().end();
  }

  private static OpDefinition event(String name, String summary, String description) {
    return op(name, summary, description)
        .required("src_op", PtoAttrs.SYNC_END)
        .required("dst_op", PtoAttrs.SYNC_END)
        .required("event_id", PtoEnums.EVENT)
        .ordered()
        .end();
  }

  private static PtoOp flag(String name, String summary, String description) {
    return op(name, summary, description)
        .required("src_pipe", PtoEnums.PIPE)
        .required("dst_pipe", PtoEnums.PIPE)
        .ordered();
  }

  private static OpDefinition buffer(String name, String summary, String description) {
    return op(name, summary, description)
        .required("op_type", PtoAttrs.BUFFER_USER)
        .required("buf_id", PtoAttrs.I32)
        .always("mode", 0)
        .ordered()
        .rules(SyncRules.bufferId(), PipeRules.notNegative("mode"))
        .end();
  }

  private static PtoOp sync(String name, String summary, String description) {
    return op(name, summary, description)
        .optional("event_id_dyn", INDEX)
        .required("pipe", PtoEnums.PIPE)
        .maybe("event_id", PtoAttrs.I32)
        .ordered()
        .rules(SyncRules.oneEvent());
  }
}
