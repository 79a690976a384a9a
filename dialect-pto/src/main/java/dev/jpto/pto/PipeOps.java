package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.I32;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.PIPE;
import static dev.jpto.pto.PtoTypes.PIPE_ENTRY;
import static dev.jpto.pto.PtoTypes.PTR_OR_MEMREF;
import static dev.jpto.pto.PtoTypes.TENSOR_VIEW;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Pipes between cube and vector cores (pto-dialect.md section 5.8); all run in program order. */
final class PipeOps {
  static final List<OpDefinition> ALL =
      List.of(
          op("reserve_buffer", "room for the entries of a pipe, at the consumer")
              .required("name", PtoAttrs.STRING)
              .required("size", PtoAttrs.I32)
              .required("location", PtoEnums.ADDRESS_SPACE)
              .required("autoAlloc", PtoAttrs.BOOL)
              .maybe("base", PtoAttrs.I32)
              .result("result", I32)
              .ordered()
              .end(),
          op("import_reserved_buffer", "the consumer's room, at the producer")
              .required("name", PtoAttrs.STRING)
              .required("peer_func", PtoAttrs.SYMBOL)
              .result("result", I32)
              .ordered()
              .end(),
          initialize("aic_initialize_pipe", "opens a pipe in a cube function"),
          initialize("aiv_initialize_pipe", "opens a pipe in a vector function"),
          push("tpush_to_aiv", "cube to vector: hands an entry over"),
          push("tpush_to_aic", "vector to cube: hands an entry over"),
          pop("tpop_from_aic", "vector: takes the next entry of the cube"),
          pop("tpop_from_aiv", "cube: takes the next entry of the vector core"),
          free("tfree_from_aic", "vector: gives the entry's room back"),
          free("tfree_from_aiv", "cube: gives the entry's room back"),
          alloc("talloc_to_aiv", "cube: room for the next entry"),
          alloc("talloc_to_aic", "vector: room for the next entry"),
          handle(
                  op("initialize_l2g2l_pipe", "a pipe through global memory, inside ptoas")
                      .value("gm_addr", ANY)
                      .optional("local_addr", ANY)
                      .optional("peer_local_addr", ANY)
                      .segments())
              .maybe("local_slot_num", PtoAttrs.I32)
              .end(),
          handle(
                  op("initialize_l2l_pipe", "a pipe between local memories, inside ptoas")
                      .value("local_addr", ANY)
                      .optional("peer_local_addr", ANY))
              .end(),
          op("tpush", "hands an entry over, inside ptoas")
              .value("tile", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .end(),
          op("tpop", "takes the next entry, inside ptoas")
              .value("tile", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .end(),
          op("tfree", "gives an entry's room back, inside ptoas")
              .optional("entry", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .end(),
          op("talloc", "room for the next entry, inside ptoas")
              .value("entry", ANY)
              .value("pipe", PIPE)
              .required("split", PtoAttrs.I8)
              .ordered()
              .end());

  private PipeOps() {}

  private static OpDefinition initialize(String name, String summary) {
    return op(name, summary)
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
        .end();
  }

  private static PtoOp transfer(PtoOp op) {
    return op.maybe("id", PtoAttrs.I32).required("split", PtoAttrs.I8).ordered();
  }

  private static OpDefinition push(String name, String summary) {
    return transfer(op(name, summary).value("tile", PIPE_ENTRY)).end();
  }

  private static OpDefinition pop(String name, String summary) {
    return transfer(
            op(name, summary).optional("valid_row", INDEX).optional("valid_col", INDEX).segments())
        .result("tile", PIPE_ENTRY)
        .end();
  }

  private static OpDefinition free(String name, String summary) {
    return transfer(op(name, summary).optional("entry", PIPE_ENTRY)).end();
  }

  private static OpDefinition alloc(String name, String summary) {
    return transfer(op(name, summary)).result("entry", TENSOR_VIEW).end();
  }

  private static PtoOp handle(PtoOp op) {
    return op.required("dir_mask", PtoAttrs.I8)
        .required("slot_size", PtoAttrs.I32)
        .required("slot_num", PtoAttrs.I32)
        .maybe("flag_base", PtoAttrs.I32)
        .maybe("nosplit", PtoAttrs.BOOL)
        .result("pipe", PIPE)
        .ordered();
  }
}
