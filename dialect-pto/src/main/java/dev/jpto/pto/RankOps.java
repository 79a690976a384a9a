package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ASYNC_EVENT;
import static dev.jpto.pto.PtoTypes.ASYNC_SESSION;
import static dev.jpto.pto.PtoTypes.GLOBAL;
import static dev.jpto.pto.PtoTypes.I1;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.PTR_OR_MEMREF;
import static dev.jpto.pto.PtoTypes.SIGNAL;
import static dev.jpto.pto.PtoTypes.TILE;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Between ranks (pto-dialect.md section 5.9, comm.md section 6); all run in program order. */
public final class RankOps {
  /** {@code pto.comm.tnotify}: sets or increments a cell. */
  public static final OpDefinition TNOTIFY =
      op(
              "comm.tnotify",
              "sets or increments a cell of a rank",
              "Stores `value` in a cell, or adds it, atomically. The signal is a slice of global"
                  + " memory, here or of a peer, of static extents and elements i32.")
          .value("signal", SIGNAL)
          .value("value", INT)
          .required("notifyOp", PtoEnums.NOTIFY_OP)
          .ordered()
          .verify(RankRules::notifyOp)
          .end();

  /** {@code pto.comm.twait}: waits until a comparison with a cell holds. */
  public static final OpDefinition TWAIT =
      op(
              "comm.twait",
              "waits until a comparison with a cell holds",
              "Blocks the core. The cell keeps its value.")
          .value("signal", SIGNAL)
          .value("cmpValue", INT)
          .required("cmp", PtoEnums.WAIT_CMP)
          .ordered()
          .verify(RankRules::compareOp)
          .end();

  /** {@code pto.comm.ttest}: whether a comparison with a cell holds now. */
  public static final OpDefinition TTEST =
      op(
              "comm.ttest",
              "whether a comparison with a cell holds now",
              "Never blocks. The cell keeps its value, and each test may give another answer.")
          .value("signal", SIGNAL)
          .value("cmpValue", INT)
          .required("cmp", PtoEnums.WAIT_CMP)
          .result("result", I1)
          .ordered()
          .verify(RankRules::compareOp)
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          TNOTIFY,
          TWAIT,
          TTEST,
          transfer(
                  "comm.tput",
                  "copies to a peer",
                  "In pieces through the tile `ping`, or through `ping` and `pong` in turn. `dst`"
                      + " and `src` have the same static extents and element type.")
              .always("atomicType", PtoEnums.ATOMIC_TYPE, "atomic_none")
              .end(),
          transfer(
                  "comm.tget",
                  "copies from a peer",
                  "In pieces through the tile `ping`, or through `ping` and `pong` in turn. `dst`"
                      + " and `src` have the same static extents and element type.")
              .end(),
          collective(
              "comm.tbroadcast",
              "copies from the root to the group",
              "In pieces through one tile or two. `group` has a destination for each rank, all of"
                  + " the type of `src`; `root` is the number of the rank that has the data.",
              "src"),
          collective(
              "comm.tscatter",
              "spreads the root's rows over the group",
              "In pieces through one tile or two. `group` has a destination for each rank, all of"
                  + " one type; `root` is the number of the rank that has the data.",
              "src"),
          collective(
              "comm.tgather",
              "gathers the group's rows at the root",
              "In pieces through one tile or two. `group` has a source for each rank, all of one"
                  + " type; `root` is the number of the rank that gets the data.",
              "dst"),
          op(
                  "comm.treduce",
                  "reduces over the group at the root",
                  "`acc` collects what is received in `recvPing`, or in turn in `recvPong`, all of"
                      + " one type. `group` has a source for each rank; `root` is the number of the"
                      + " rank that gets the result.")
              .value("dst", GLOBAL)
              .value("acc", TILE)
              .value("recvPing", TILE)
              .optional("recvPong", TILE)
              .many("group", GLOBAL)
              .segments()
              .required("reduceOp", PtoEnums.REDUCE_OP)
              .required("root", PtoAttrs.I32)
              .ordered()
              .end(),
          op(
                  "comm.build_async_session",
                  "opens a session of asynchronous transfers",
                  "`scratch` is a tile of at least 8 bytes, `workspace` points to bytes of global"
                      + " memory. The options choose the hardware queue.")
              .value("scratch", TILE)
              .value("workspace", PTR_OR_MEMREF)
              .maybe("sync_id", PtoAttrs.I32)
              .maybe("block_bytes", PtoAttrs.I64)
              .maybe("comm_block_offset", PtoAttrs.I64)
              .maybe("queue_num", PtoAttrs.I32)
              .maybe("channel_group_idx", PtoAttrs.I64)
              .result("session", ASYNC_SESSION)
              .ordered()
              .end(),
          asynchronous(
              "comm.tput_async",
              "starts a copy to a peer",
              "Returns at once; `pto.comm.wait_async_event` waits for the end. Both sides are"
                  + " one-dimensional: only the last extent is not 1."),
          asynchronous(
              "comm.tget_async",
              "starts a copy from a peer",
              "Returns at once; `pto.comm.wait_async_event` waits for the end. Both sides are"
                  + " one-dimensional: only the last extent is not 1."),
          event(
              "comm.wait_async_event",
              "waits until a transfer is done",
              "Blocks the core. The result tells whether the transfer succeeded."),
          event("comm.test_async_event", "whether a transfer is done", "Never blocks."));

  private RankOps() {}

  private static PtoOp transfer(String name, String summary, String description) {
    return op(name, summary, description)
        .value("dst", GLOBAL)
        .value("src", GLOBAL)
        .value("ping", TILE)
        .optional("pong", TILE)
        .ordered();
  }

  private static OpDefinition collective(
      String name, String summary, String description, String first) {
    return op(name, summary, description)
        .value(first, GLOBAL)
        .value("ping", TILE)
        .optional("pong", TILE)
        .many("group", GLOBAL)
        .segments()
        .required("root", PtoAttrs.I32)
        .ordered()
        .end();
  }

  private static OpDefinition asynchronous(String name, String summary, String description) {
    return op(name, summary, description)
        .value("dst", GLOBAL)
        .value("src", GLOBAL)
        .value("session", ASYNC_SESSION)
        .result("event", ASYNC_EVENT)
        .ordered()
        .end();
  }

  private static OpDefinition event(String name, String summary, String description) {
    return op(name, summary, description)
        .value("event", ASYNC_EVENT)
        .value("session", ASYNC_SESSION)
        .result("done", I1)
        .ordered()
        .end();
  }
}
