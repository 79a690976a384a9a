package dev.jpto.lowering.tensor;

import static java.util.Map.entry;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.lowering.machine.Target;
import dev.jpto.ptensor.PTensorDialect;
import dev.jpto.ptensor.TensorElementOps;
import dev.jpto.ptensor.TensorMatrixOps;
import dev.jpto.ptensor.TensorReduceOps;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.tile.TileDialect;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Converts the body of one function: every operation by a rule of the table of section 4.1. */
final class KernelConversion {
  /** What becomes of an operation: its result as a tile, or null if it stays. */
  private interface Rule extends Function<Operation, Value> {}

  private final Conversion conversion;
  private final TileBuilder tiles;
  private final FlowConversion flow;
  private final Map<OpDefinition, Rule> rules = new HashMap<>();
  private int converted;

  KernelConversion(Rewriter rewriter, Operation function, Target target) {
    tiles = new TileBuilder(rewriter, function);
    conversion = new Conversion(tiles, new Residence(function), target);
    flow = new FlowConversion(conversion, this::convert);
    declareRules();
  }

  private void declareRules() {
    WindowConversion windows = new WindowConversion(conversion);
    ElementConversion elements = new ElementConversion(conversion);
    ReduceConversion reductions = new ReduceConversion(conversion);
    MatrixConversion matrices = new MatrixConversion(conversion, elements);
    rules.putAll(
        Map.ofEntries(
            entry(TensorStorageOps.CREATE, this::create),
            entry(TensorStorageOps.FULL, this::full),
            entry(TensorStorageOps.DIM, windows::dim),
            entry(TensorStorageOps.SLICE, windows::slice),
            entry(TensorStorageOps.ASSEMBLE, windows::assemble),
            entry(TensorStorageOps.READ, windows::read),
            entry(TensorStorageOps.WRITE, windows::write),
            entry(TensorStorageOps.VIEW, this::view),
            entry(TensorStorageOps.RESHAPE, this::reshape),
            entry(TensorStorageOps.FILLPAD_EXPAND, reductions::fillPadExpand),
            entry(TensorReduceOps.EXPAND_CLONE, reductions::expandClone),
            entry(TensorElementOps.CAST, elements::cast),
            entry(TensorElementOps.COMPARE, elements::compare),
            entry(TensorMatrixOps.MATMUL, matrices::matmul),
            entry(TensorMatrixOps.MATMUL_ACC, matrices::matmulAcc)));
    all(
        elements::binary,
        TensorElementOps.ADD,
        TensorElementOps.SUB,
        TensorElementOps.MUL,
        TensorElementOps.DIV,
        TensorElementOps.FMOD,
        TensorElementOps.MAXIMUM,
        TensorElementOps.MINIMUM,
        TensorElementOps.PART_ADD,
        TensorElementOps.PART_MUL,
        TensorElementOps.PART_MAX,
        TensorElementOps.PART_MIN);
    all(
        elements::number,
        TensorElementOps.ADDS,
        TensorElementOps.SUBS,
        TensorElementOps.MULS,
        TensorElementOps.DIVS,
        TensorElementOps.FMODS,
        TensorElementOps.ANDS,
        TensorElementOps.ORS,
        TensorElementOps.XORS,
        TensorElementOps.SHLS,
        TensorElementOps.SHRS);
    all(
        elements::bits,
        TensorElementOps.AND,
        TensorElementOps.OR,
        TensorElementOps.XOR,
        TensorElementOps.SHL,
        TensorElementOps.SHR);
    all(
        elements::unary,
        TensorElementOps.NOT,
        TensorElementOps.NEG,
        TensorElementOps.ABS,
        TensorElementOps.EXP,
        TensorElementOps.LOG,
        TensorElementOps.SQRT,
        TensorElementOps.RSQRT,
        TensorElementOps.RECIP,
        TensorElementOps.SIN,
        TensorElementOps.COS);
    all(
        reductions::rows,
        TensorReduceOps.ROW_SUM,
        TensorReduceOps.ROW_MAX,
        TensorReduceOps.ROW_MIN,
        TensorReduceOps.ROW_PROD);
    all(
        reductions::places,
        TensorReduceOps.ROW_ARGMAX,
        TensorReduceOps.ROW_ARGMIN,
        TensorReduceOps.COL_ARGMAX,
        TensorReduceOps.COL_ARGMIN);
    all(
        reductions::columns,
        TensorReduceOps.COL_SUM,
        TensorReduceOps.COL_MAX,
        TensorReduceOps.COL_MIN,
        TensorReduceOps.COL_PROD);
    all(
        reductions::same,
        TensorReduceOps.ROW_EXPAND_ADD,
        TensorReduceOps.ROW_EXPAND_SUB,
        TensorReduceOps.ROW_EXPAND_MUL,
        TensorReduceOps.ROW_EXPAND_DIV,
        TensorReduceOps.ROW_EXPAND_MAX,
        TensorReduceOps.ROW_EXPAND_MIN,
        TensorReduceOps.ROW_EXPAND_EXPDIF,
        TensorReduceOps.COL_EXPAND_ADD,
        TensorReduceOps.COL_EXPAND_SUB,
        TensorReduceOps.COL_EXPAND_MUL,
        TensorReduceOps.COL_EXPAND_DIV,
        TensorReduceOps.COL_EXPAND_MAX,
        TensorReduceOps.COL_EXPAND_MIN,
        TensorReduceOps.COL_EXPAND_EXPDIF,
        TensorReduceOps.ROW_EXPAND,
        TensorReduceOps.COL_EXPAND,
        TensorReduceOps.EXPANDS,
        TensorStorageOps.CONCAT,
        TensorStorageOps.TRANSPOSE,
        TensorStorageOps.FILLPAD,
        TensorStorageOps.SET_VALIDSHAPE,
        TensorStorageOps.GET_BLOCK_IDX,
        TensorStorageOps.GET_BLOCK_NUM,
        TensorStorageOps.GET_SUBBLOCK_IDX);
  }

  private void all(Rule rule, OpDefinition... definitions) {
    for (OpDefinition definition : definitions) {
      rules.put(definition, rule);
    }
  }

  /** The number of operations converted so far. */
  int converted() {
    return converted;
  }

  /** Makes tiles. */
  TileBuilder tiles() {
    return tiles;
  }

  /** What is shared with the conversion of the signature. */
  Conversion conversion() {
    return conversion;
  }

  /** Converts the operations of {@code block}, in order, and those inside them. */
  void convert(Block block) {
    Operation op = block.firstOp();
    while (op != null) {
      Operation next = op.next();
      convert(op);
      op = next;
    }
  }

  private void convert(Operation op) {
    if (FlowConversion.isFlow(op)) {
      flow.convert(op);
      return;
    }
    if (!op.name().namespace().equals(PTensorDialect.NAMESPACE)) {
      checkUse(op);
      for (int i = 0; i < op.numRegions(); i++) {
        op.region(i).forEach(this::convert);
      }
      return;
    }
    Rule rule = rules.get(op.definition());
    if (rule == null) {
      throw ElementConversion.unconverted(op);
    }
    tiles.before(op);
    Value result = rule.apply(op);
    if (result != null) {
      tiles.rewriter().replaceOp(op, result);
      converted++;
    }
  }

  /** No tile leaves the function, but through control flow and what it returns. */
  private static void checkUse(Operation op) {
    boolean passesOn =
        op.is(ScfBranches.YIELD) || op.is(FuncOps.RETURN) || op.is(ScfBranches.CONDITION);
    if (passesOn || op.name().namespace().equals(TileDialect.NAMESPACE)) {
      return;
    }
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType tile) {
        throw Conversion.fail(
            op,
            "uses a tensor computed in this function as operand #%d, which is a tile: '%s'",
            i,
            tile);
      }
    }
  }

  // Operations without a page of their own.

  private Value create(Operation op) {
    RankedTensorType type = (RankedTensorType) op.result().type();
    if (op.numOperands() > 0) {
      throw Conversion.fail(op, "makes a tile of unknown extents: '%s'", type);
    }
    if (Residence.wanted(op.result()).contains(TileSpace.ACC)) {
      return tiles.create(op.location(), TileType.get(type.shape(), type.elementType()));
    }
    conversion.checkFits(op, type.shape(), type.elementType(), TileSpace.VEC);
    return tiles.create(
        op.location(), TileType.get(type.shape(), type.elementType(), TileSpace.VEC));
  }

  private Value full(Operation op) {
    RankedTensorType type = (RankedTensorType) op.result().type();
    conversion.checkFits(op, type.shape(), type.elementType(), TileSpace.VEC);
    TileType tile = TileType.get(type.shape(), type.elementType(), TileSpace.VEC);
    return tiles.full(op.location(), tile, op.attr("value"));
  }

  private Value view(Operation op) {
    if (!Conversion.isTensor(op.operand(0))) {
      throw Conversion.fail(
          op, "views a tensor computed in this function, which is a tile; ptensor.reshape it");
    }
    return null;
  }

  private Value reshape(Operation op) {
    boolean inMemory = conversion.residence().isGlobal(op.result());
    if (inMemory && Conversion.isTensor(op.operand(0))) {
      return tiles
          .make(TensorStorageOps.VIEW, op.location())
          .operand("source", op.operand(0))
          .results(op.result().type())
          .insert()
          .result();
    }
    var wanted = Residence.wanted(op.result());
    TileSpace space = wanted.equals(Set.of(TileSpace.MAT)) ? TileSpace.MAT : TileSpace.VEC;
    Value tile = conversion.tile(op, 0, space);
    var result = ElementConversion.view(op.result());
    return conversion.reshape(op, tile, result.shape(), result.valid());
  }
}
