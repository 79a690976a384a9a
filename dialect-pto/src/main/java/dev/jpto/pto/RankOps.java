package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ASYNC_EVENT;
import static dev.jpto.pto.PtoTypes.ASYNC_SESSION;
import static dev.jpto.pto.PtoTypes.I1;
import static dev.jpto.pto.PtoTypes.INT;
import static dev.jpto.pto.PtoTypes.PTR_OR_MEMREF;
import static dev.jpto.pto.PtoTypes.SIGNAL;
import static dev.jpto.pto.PtoTypes.TILE;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameShape;
import static dev.jpto.pto.Rule.given;
import static dev.jpto.pto.Samples.number;
import static dev.jpto.pto.Samples.slice;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import java.util.List;

/** Between ranks (pto-dialect.md section 5.9, comm.md section 6); all run in program order. */
public final class RankOps {
  private static final TypeConstraint WHOLE = PtoTypes.tile(slice("f32", 16, 16));
  private static final TypeConstraint LINE = PtoTypes.tile(slice("f32", 1, 16));
  private static final AttrConstraint ROOT = PtoAttrs.i32Like(0, 1);

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
                  "In pieces through the tile `ping`, or through `ping` and `pong` in turn.")
              .always("atomicType", PtoEnums.ATOMIC_TYPE, "atomic_none")
              .end(),
          transfer(
                  "comm.tget",
                  "copies from a peer",
                  "In pieces through the tile `ping`, or through `ping` and `pong` in turn.")
              .end(),
          collective(
              "comm.tbroadcast",
              "copies from the root to the group",
              "In pieces through one tile or two. `group` has a destination for each rank; `root`"
                  + " is the number of the rank that has the data.",
              "src",
              TransferRules.sameType("group", "src")),
          collective(
              "comm.tscatter",
              "spreads the root's rows over the group",
              "In pieces through one tile or two. `group` has a destination for each rank; `root`"
                  + " is the number of the rank that has the data.",
              "src",
              TransferRules.sameElements("group", "src")),
          collective(
              "comm.tgather",
              "gathers the group's rows at the root",
              "In pieces through one tile or two. `group` has a source for each rank; `root` is the"
                  + " number of the rank that gets the data.",
              "dst",
              TransferRules.sameElements("group", "dst")),
          op(
                  "comm.treduce",
                  "reduces over the group at the root",
                  "`acc` collects what is received in `recvPing`, or in turn in `recvPong`."
                      + " `group` has a source for each rank; `root` is the number of the rank that"
                      + " gets the result.")
              .value("dst", WHOLE)
              .value("acc", TILE)
              .value("recvPing", TILE)
              .optional("recvPong", TILE)
              .many("group", WHOLE)
              .segments()
              .required("reduceOp", PtoEnums.REDUCE_OP)
              .required("root", ROOT)
              .ordered()
              .rules(
                  TransferRules.global("dst"),
                  TransferRules.staging("acc", "recvPing"),
                  given(
                      "recvPong",
                      TransferRules.staging("recvPong"),
                      TransferRules.sameType("recvPong", "recvPing")),
                  TransferRules.group(),
                  TransferRules.sameElements("group", "dst"),
                  TransferRules.sameType("acc", "recvPing"),
                  sameElement("acc", "dst"))
              .end(),
          op(
                  "comm.build_async_session",
                  "opens a session of asynchronous transfers",
                  "`workspace` is in global memory. The options choose the hardware queue.")
              .value("scratch", TILE)
              .value(
                  "workspace",
                  PtoTypes.sampled(PTR_OR_MEMREF, u -> PtrType.get(number("i8").apply(u))))
              .maybe("sync_id", PtoAttrs.I32)
              .maybe("block_bytes", PtoAttrs.I64)
              .maybe("comm_block_offset", PtoAttrs.I64)
              .maybe("queue_num", PtoAttrs.I32)
              .maybe("channel_group_idx", PtoAttrs.I64)
              .result("session", ASYNC_SESSION)
              .ordered()
              .rules(
                  TransferRules.staging("scratch"),
                  ElementOpRules.atLeast(8, "scratch"),
                  TransferRules.workspace(),
                  TransferRules.session())
              .end(),
          asynchronous(
              "comm.tput_async",
              "starts a copy to a peer",
              "Returns at once; `pto.comm.wait_async_event` waits for the end."),
          asynchronous(
              "comm.tget_async",
              "starts a copy from a peer",
              "Returns at once; `pto.comm.wait_async_event` waits for the end."),
          event(
              "comm.wait_async_event",
              "waits until a transfer is done",
              "Blocks the core. The result tells whether the transfer succeeded."),
          event("comm.test_async_event", "whether a transfer is done", "Never blocks."));

  private RankOps() {}

  private static PtoOp transfer(String name, String summary, String description) {
    return op(name, summary, description)
        .value("dst", WHOLE)
        .value("src", WHOLE)
        .value("ping", TILE)
        .optional("pong", TILE)
        .ordered()
        .rules(
            TransferRules.global("dst"),
            TransferRules.global("src"),
            sameElement("dst", "src"),
            sameShape("dst", "src"))
        .rules(pieces("dst"));
  }

  /** The tiles through which pieces go. */
  private static Rule[] pieces(String data) {
    return new Rule[] {
      TransferRules.staging("ping"),
      sameElement("ping", data),
      given("pong", TransferRules.staging("pong"), TransferRules.sameType("pong", "ping"))
    };
  }

  private static OpDefinition collective(
      String name, String summary, String description, String first, Rule groupRule) {
    return op(name, summary, description)
        .value(first, WHOLE)
        .value("ping", TILE)
        .optional("pong", TILE)
        .many("group", WHOLE)
        .segments()
        .required("root", ROOT)
        .ordered()
        .rules(TransferRules.global(first))
        .rules(pieces(first))
        .rules(TransferRules.group(), groupRule)
        .end();
  }

  private static OpDefinition asynchronous(String name, String summary, String description) {
    return op(name, summary, description)
        .value("dst", LINE)
        .value("src", LINE)
        .value("session", ASYNC_SESSION)
        .result("event", ASYNC_EVENT)
        .ordered()
        .rules(
            sameElement("src", "dst"),
            TransferRules.line("dst"),
            TransferRules.line("src"),
            sameShape("src", "dst"))
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
