package dev.jpto.pto;

import static dev.jpto.pto.KernelFunction.Side.CUBE;
import static dev.jpto.pto.KernelFunction.Side.VECTOR;
import static dev.jpto.pto.PipeRules.C2V;
import static dev.jpto.pto.PipeRules.V2C;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.I32;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.PIPE;
import static dev.jpto.pto.PtoTypes.PIPE_ENTRY;
import static dev.jpto.pto.PtoTypes.PTR_OR_MEMREF;
import static dev.jpto.pto.PtoTypes.TENSOR_VIEW;

import dev.jpto.ir.OpDefinition;
import dev.jpto.pto.KernelFunction.Side;
import java.util.List;

/** Pipes between cube and vector cores (pto-dialect.md section 5.8); all run in program order. */
public final class PipeOps {
  private static final String SPLIT =
      " `id` names the pipe, 0 if left out. `split` says which part a vector core sees: 0 all, 1"
          + " half the rows, 2 half the columns.";
  private static final String OPENING =
      "Stands in both functions of a pair, with the same `id` and sizes. `dir_mask` is 1 from cube"
          + " to vector, 2 from vector to cube, 3 for both; `slot_size` is the bytes of an entry."
          + " Either entries lie in local buffers (both operands given, a constant 0 for the"
          + " direction not used; a3 also needs `gm_slot_buffer`), or they are parts of"
          + " `gm_slot_tensor`. `nosplit` tells that `split` is 0 everywhere.";

  /** {@code pto.reserve_buffer}: room for the entries of a pipe, at the consumer. */
  public static final OpDefinition RESERVE_BUFFER =
      op(
              "reserve_buffer",
              "room for the entries of a pipe, at the consumer",
              "Memory for the entries of a pipe, at the core that takes them: vector memory for a"
                  + " pipe from cube to vector, `mat` for the other direction. `size` is in bytes."
                  + " With `autoAlloc` ptoas chooses the place; else `base` is its byte address.")
          .required("name", PtoAttrs.STRING)
          .required("size", PtoAttrs.I32)
          .required("location", PtoEnums.ADDRESS_SPACE)
          .required("autoAlloc", PtoAttrs.BOOL)
          .maybe("base", PtoAttrs.I32)
          .result("result", I32)
          .ordered()
          .rules(
              PipeRules.inFunction(),
              PipeRules.positive("size"),
              PipeRules.bufferLocation(),
              PipeRules.baseUnlessAutomatic(),
              PipeRules.notNegative("base"),
              PipeRules.uniqueBuffer())
          .end();

  /** {@code pto.import_reserved_buffer}: the consumer's room, at the producer. */
  static final OpDefinition IMPORT_RESERVED_BUFFER =
      op(
              "import_reserved_buffer",
              "the consumer's room, at the producer",
              "The address of the buffer `name` that the function `peer_func` reserves, for the"
                  + " core that hands entries over.")
          .required("name", PtoAttrs.STRING)
          .required("peer_func", PtoAttrs.SYMBOL)
          .result("result", I32)
          .ordered()
          .rules(PipeRules.inFunction(), PipeRules.uniqueImport())
          .symbols(BufferRules::importsReservedBuffer)
          .end();

  /** {@code pto.aic_initialize_pipe}: opens a pipe in a cube function. */
  static final OpDefinition AIC_INITIALIZE_PIPE =
      initialize("aic_initialize_pipe", "opens a pipe in a cube function", CUBE);

  /** {@code pto.aiv_initialize_pipe}: opens a pipe in a vector function. */
  static final OpDefinition AIV_INITIALIZE_PIPE =
      initialize("aiv_initialize_pipe", "opens a pipe in a vector function", VECTOR);

  /** {@code pto.tpush_to_aiv}: cube to vector, hands an entry over. */
  static final OpDefinition TPUSH_TO_AIV =
      push("tpush_to_aiv", "cube to vector: hands an entry over", CUBE, C2V);

  /** {@code pto.tpush_to_aic}: vector to cube, hands an entry over. */
  static final OpDefinition TPUSH_TO_AIC =
      push("tpush_to_aic", "vector to cube: hands an entry over", VECTOR, V2C);

  /** {@code pto.tpop_from_aic}: vector, takes the next entry of the cube. */
  static final OpDefinition TPOP_FROM_AIC =
      pop("tpop_from_aic", "vector: takes the next entry of the cube", VECTOR, C2V);

  /** {@code pto.tpop_from_aiv}: cube, takes the next entry of the vector core. */
  static final OpDefinition TPOP_FROM_AIV =
      pop("tpop_from_aiv", "cube: takes the next entry of the vector core", CUBE, V2C);

  /** {@code pto.tfree_from_aic}: vector, gives the entry's room back. */
  static final OpDefinition TFREE_FROM_AIC =
      free("tfree_from_aic", "vector: gives the entry's room back", VECTOR, C2V);

  /** {@code pto.tfree_from_aiv}: cube, gives the entry's room back. */
  static final OpDefinition TFREE_FROM_AIV =
      free("tfree_from_aiv", "cube: gives the entry's room back", CUBE, V2C);

  /** {@code pto.talloc_to_aiv}: cube, room for the next entry. */
  static final OpDefinition TALLOC_TO_AIV =
      alloc("talloc_to_aiv", "cube: room for the next entry", CUBE, C2V);

  /** {@code pto.talloc_to_aic}: vector, room for the next entry. */
  static final OpDefinition TALLOC_TO_AIC =
      alloc("talloc_to_aic", "vector: room for the next entry", VECTOR, V2C);

  static final List<OpDefinition> ALL =
      List.of(
          RESERVE_BUFFER,
          IMPORT_RESERVED_BUFFER,
          AIC_INITIALIZE_PIPE,
          AIV_INITIALIZE_PIPE,
          TPUSH_TO_AIV,
          TPUSH_TO_AIC,
          TPOP_FROM_AIC,
          TPOP_FROM_AIV,
          TFREE_FROM_AIC,
          TFREE_FROM_AIV,
          TALLOC_TO_AIV,
          TALLOC_TO_AIC,
          handle(
                  op(
                          "initialize_l2g2l_pipe",
                          "a pipe through global memory, inside ptoas",
                          "Made by ptoas of the pair of initialisations; entries pass through"
                              + " global memory. Not to be written.")
                      .value("gm_addr", ANY)
                      .optional("local_addr", ANY)
                      .optional("peer_local_addr", ANY)
                      .segments())
              .maybe("local_slot_num", PtoAttrs.I32)
              .end(),
          handle(
                  op(
                          "initialize_l2l_pipe",
                          "a pipe between local memories, inside ptoas",
                          "Made by ptoas of the pair of initialisations; entries pass directly. Not"
                              + " to be written.")
                      .value("local_addr", ANY)
                      .optional("peer_local_addr", ANY))
              .end(),
          op(
                  "tpush",
                  "hands an entry over, inside ptoas",
                  "Made by ptoas of the operation that names its direction; the pipe is an operand."
                      + " Not to be written.")
              .value("tile", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .rules(PipeRules.split())
              .end(),
          op(
                  "tpop",
                  "takes the next entry, inside ptoas",
                  "Made by ptoas of the operation that names its direction; the pipe is an operand."
                      + " Not to be written.")
              .value("tile", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .rules(PipeRules.split())
              .end(),
          op(
                  "tfree",
                  "gives an entry's room back, inside ptoas",
                  "Made by ptoas of the operation that names its direction; the pipe is an operand."
                      + " Not to be written.")
              .optional("entry", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .rules(PipeRules.split())
              .end(),
          op(
                  "talloc",
                  "room for the next entry, inside ptoas",
                  "Made by ptoas of the operation that names its direction; the pipe is an operand."
                      + " Not to be written.")
              .value("entry", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .rules(PipeRules.split())
              .end());

  private PipeOps() {}

  private static OpDefinition initialize(String name, String summary, Side side) {
    return op(name, summary, OPENING)
        .optional("gm_slot_buffer", PTR_OR_MEMREF)
        .optional("gm_slot_tensor", TENSOR_VIEW)
        .optional("c2v_consumer_buf", I32)
        .optional("v2c_consumer_buf", I32)
        .segments()
        .maybe("id", PtoAttrs.I32)
        .required("dir_mask", PtoAttrs.I8)
        .required("slot_size", PtoAttrs.I32)
        .maybe("local_slot_num", PtoAttrs.I32)
        .maybe("nosplit", PtoAttrs.BOOL)
        .ordered()
        .targetOfModuleOnly()
        .checkedWhenLowered()
        .rules(
            PipeRules.inFunctionOf(side),
            PipeRules.notNegative("id"),
            PipeRules.uniqueId(),
            PipeRules.oneOf("dir_mask", 1L, 2L, 3L),
            PipeRules.positive("slot_size"),
            PipeRules.entries())
        .end();
  }

  private static OpDefinition transfer(PtoOp op, Side side, int direction, Rule... more) {
    return op.maybe("id", PtoAttrs.I32)
        .required("split", PtoAttrs.I8)
        .ordered()
        .targetOfModuleOnly()
        .checkedWhenLowered()
        .rules(
            PipeRules.inFunctionOf(side),
            PipeRules.notNegative("id"),
            PipeRules.split(),
            PipeRules.opened(direction))
        .rules(more)
        .end();
  }

  private static OpDefinition push(String name, String summary, Side side, int direction) {
    PtoOp op =
        op(
            name,
            summary,
            "Waits for room, copies the tile, or hands over a global tensor got from talloc, and"
                + " tells the other side."
                + SPLIT);
    return transfer(op.value("tile", PIPE_ENTRY), side, direction, PipeRules.entryLikePipe("tile"));
  }

  private static OpDefinition pop(String name, String summary, Side side, int direction) {
    PtoOp op =
        op(
            name,
            summary,
            "Waits for an entry; the result is valid until the matching tfree." + SPLIT);
    return transfer(
        op.optional("valid_row", INDEX)
            .optional("valid_col", INDEX)
            .segments()
            .result("tile", PIPE_ENTRY),
        side,
        direction,
        PipeRules.entryLikePipe("tile"),
        PipeRules.validOfEntry());
  }

  private static OpDefinition free(String name, String summary, Side side, int direction) {
    PtoOp op =
        op(
            name,
            summary,
            "Ends the use of the entry taken last, so that its room can be filled again. `entry` is"
                + " given for global tensors."
                + SPLIT);
    return transfer(
        op.optional("entry", PIPE_ENTRY), side, direction, PipeRules.entryLikePipe("entry"));
  }

  private static OpDefinition alloc(String name, String summary, Side side, int direction) {
    PtoOp op =
        op(
            name,
            summary,
            "For pipes whose entries are global tensors: waits for room, which the program fills"
                + " before it hands it over."
                + SPLIT);
    return transfer(
        op.result("entry", TENSOR_VIEW), side, direction, PipeRules.entryLikePipe("entry"));
  }

  private static PtoOp handle(PtoOp op) {
    return op.required("dir_mask", PtoAttrs.I8)
        .required("slot_size", PtoAttrs.I32)
        .required("slot_num", PtoAttrs.i32Like(8, 4))
        .maybe("flag_base", PtoAttrs.I32)
        .maybe("nosplit", PtoAttrs.BOOL)
        .result("pipe", PIPE)
        .ordered()
        .rules(
            PipeRules.oneOf("dir_mask", 1L, 2L, 3L),
            PipeRules.positive("slot_size"),
            PipeRules.oneOf("slot_num", 4L, 8L),
            PipeRules.notNegative("flag_base"));
  }
}
