package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.std.arith.ArithCompare;
import dev.jpto.std.arith.ArithConstant;
import java.util.ArrayList;
import java.util.List;

/** Steps that patterns of this dialect share. */
final class ScfRewrites {
  private ScfRewrites() {}

  /** The terminator of the only block of {@code region}. */
  static Operation end(Region region) {
    return region.entry().lastOp();
  }

  /** Whether {@code value} is defined inside {@code op}, at any depth. */
  static boolean isInside(Value value, Operation op) {
    return op.isAncestorOf(value.parentBlock().parentOp());
  }

  /** The region that {@code value} is defined in, not deeper. */
  static Region regionOf(Value value) {
    return value.parentBlock().region();
  }

  /** The integer constant that {@code value} is, or null. */
  static IntegerAttr integer(Value value) {
    return Folding.constantOf(value) instanceof IntegerAttr known ? known : null;
  }

  /** The boolean constant that {@code value} is, or null. */
  static Boolean bool(Value value) {
    IntegerAttr known = integer(value);
    return known != null && known.type().isSignlessInteger(1) ? known.value() != 0 : null;
  }

  /** An {@code arith.constant} where {@code rewriter} inserts. */
  static Value constant(Rewriter rewriter, Attribute value, Type type, Location location) {
    return rewriter
        .create(ArithConstant.CONSTANT, location)
        .attr("value", value)
        .results(type)
        .insert()
        .result();
  }

  /** {@code true} or {@code false} where {@code rewriter} inserts. */
  static Value constant(Rewriter rewriter, boolean value, Location location) {
    IntegerAttr attribute = IntegerAttr.bool(rewriter.context(), value);
    return constant(rewriter, attribute, attribute.type(), location);
  }

  /** An {@code index} constant where {@code rewriter} inserts. */
  static Value indexConstant(Rewriter rewriter, long value, Location location) {
    Type index = IndexType.get(rewriter.context());
    return constant(rewriter, IntegerAttr.get(index, value), index, location);
  }

  /** An {@code arith.select} where {@code rewriter} inserts. */
  static Value select(Rewriter rewriter, Value condition, Value yes, Value no, Location location) {
    return rewriter
        .create(ArithCompare.SELECT, location)
        .operands(condition, yes, no)
        .insert()
        .result();
  }

  /**
   * Replaces {@code op} by the operations of the only block of {@code region}, which is one of its
   * regions, the block's arguments by {@code arguments}, and its results by what is yielded.
   * Declines if that is a result of {@code op}, as it may be in a graph region, with other uses.
   */
  static boolean replaceByRegion(
      PatternRewriter rewriter, Operation op, Region region, List<? extends Value> arguments) {
    Operation yield = end(region);
    List<Value> own = yield.operands().stream().filter(value -> value.definingOp() == op).toList();
    for (Value value : own) {
      for (OpOperand use : value.uses()) {
        if (use.owner() != yield) {
          return rewriter.decline("it yields a result of its own");
        }
      }
    }
    rewriter.inlineBlockBefore(region.entry(), op, arguments);
    List<Value> yielded = List.copyOf(yield.operands()); // arguments are replaced now
    if (own.isEmpty()) {
      rewriter.replaceOp(op, yielded);
      rewriter.eraseOp(yield);
    } else {
      rewriter.eraseOp(yield);
      rewriter.replaceOp(op, yielded);
    }
    return true;
  }

  /** Puts {@code scf.yield} with {@code values} in the place of the terminator {@code old}. */
  static void replaceYield(Rewriter rewriter, Operation old, List<? extends Value> values) {
    rewriter.before(old);
    rewriter
        .create(ScfBranches.YIELD, old.location())
        .operands(values.toArray(new Value[0]))
        .insert();
    rewriter.eraseOp(old);
  }

  /** A new only block of {@code region} with arguments like those given. */
  static Block createBody(Rewriter rewriter, Region region, List<? extends Value> like) {
    Block body = rewriter.createBlock(region, null, List.of(), region.parentOp().location());
    for (Value value : like) {
      body.addArgument(value.type(), value.location());
    }
    return body;
  }

  /** The types of {@code values}. */
  static List<Type> types(List<? extends Value> values) {
    List<Type> types = new ArrayList<>(values.size());
    for (Value value : values) {
      types.add(value.type());
    }
    return types;
  }
}
