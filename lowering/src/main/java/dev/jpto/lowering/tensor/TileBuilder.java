package dev.jpto.lowering.tensor;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes operations on tiles in one function. Each is verified at once, so that what the author
 * asked for and no tile can do is reported where he asked for it.
 */
final class TileBuilder {
  private final Rewriter rewriter;
  private final Map<Attribute, Value> constants = new HashMap<>();
  private final Map<Block, Operation> heads = new HashMap<>();
  private final Block entry;

  TileBuilder(Rewriter rewriter, Operation function) {
    this.rewriter = rewriter;
    this.entry = function.region(0).entry();
  }

  /** The rewriter, which inserts where it was told last. */
  Rewriter rewriter() {
    return rewriter;
  }

  /** Inserts before {@code op} from now on. */
  void before(Operation op) {
    rewriter.before(op);
  }

  /** Inserts where {@code value} is known from, behind what was inserted there before. */
  void after(Value value) {
    if (value instanceof BlockArgument argument) {
      Block block = argument.parentBlock();
      Operation head = heads.get(block);
      if (head == null || head.block() != block) {
        rewriter.atStart(block);
      } else {
        rewriter.after(head);
      }
    } else {
      rewriter.after(value.definingOp());
    }
  }

  /** Notes that {@code op} was inserted {@link #after} an argument. */
  void inserted(Value after, Operation op) {
    if (after instanceof BlockArgument) {
      heads.put(op.block(), op);
    }
  }

  /** An operation being made. */
  OpBuilder.OpSpec make(OpDefinition definition, Location location) {
    return rewriter.create(definition, location);
  }

  /** Inserts what was made, verified; returns its result. */
  Value finish(OpBuilder.OpSpec spec) {
    Operation op = spec.insert();
    boolean wrong = op.definition().verifier() != null && !op.definition().verifier().verify(op);
    if (wrong) {
      throw new ConversionFailure();
    }
    return op.result();
  }

  /**
   * The number {@code value} as an index; one operation for each number, at the function's start.
   */
  Value index(long value) {
    return constant(IntegerAttr.get(IndexType.get(rewriter.context()), value));
  }

  private Value constant(IntegerAttr attribute) {
    return constants.computeIfAbsent(
        attribute,
        a -> {
          OpBuilder.InsertionPoint here = rewriter.insertionPoint();
          Operation head = heads.get(entry);
          if (head == null) {
            rewriter.atStart(entry);
          } else {
            rewriter.after(head);
          }
          Operation op =
              rewriter
                  .create(ArithConstant.CONSTANT, entry.parentOp().location())
                  .attr("value", a)
                  .results(attribute.type())
                  .insert();
          op.result().setNameHint("c" + attribute.value());
          heads.put(entry, op);
          boolean atStart = here.block() == entry && here.before() == op.next();
          if (atStart) {
            rewriter.after(op);
          } else {
            rewriter.at(here);
          }
          return op.result();
        });
  }

  /** A tile of undefined contents. */
  Value create(Location location, TileType type) {
    OpBuilder.OpSpec spec = make(TileMemoryOps.CREATE, location).results(type);
    type.space().ifPresent(space -> spec.attr("target_memory", space.attr(rewriter.context())));
    return finish(spec);
  }

  /**
   * Room for intermediate results of an operation on a tile of type {@code like}, as much of it
   * valid as of that; all of it along axes where that is known at run time only.
   */
  Value scratch(Location location, long[] shape, TileType like) {
    long[] valid = like.valid();
    for (int i = 0; i < valid.length; i++) {
      valid[i] = valid[i] == ShapedType.DYNAMIC ? shape[i] : valid[i];
    }
    return create(location, vec(shape, valid, like.elementType()));
  }

  /** A tile of equal elements in {@code vec}. */
  Value full(Location location, TileType type, Attribute value) {
    return finish(make(TileMemoryOps.FULL, location).attr("value", value).results(type));
  }

  /** {@code tile} in another memory. */
  Value move(Location location, Value tile, TileSpace space) {
    return finish(
        make(TileMemoryOps.MOVE, location)
            .operand("source", tile)
            .attr("target_memory", space.attr(rewriter.context())));
  }

  /** {@code number} as an element of {@code type}. */
  static Attribute number(Type type, long number) {
    return type instanceof FloatType f
        ? FloatAttr.get(f, (double) number)
        : IntegerAttr.get(type, number);
  }

  /** The number of bytes of {@code elements} elements of {@code type}; bits are filled up. */
  static long bytes(Type type, long elements) {
    int bits =
        switch (type) {
          case FloatType f -> f.width();
          case IntegerType i -> i.width();
          default -> Byte.SIZE;
        };
    return (elements * bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** A tile type of {@code vec} with the shape and valid part given. */
  static TileType vec(long[] shape, long[] valid, Type element) {
    return TileType.get(shape, element, Optional.of(TileSpace.VEC)).withValid(valid);
  }
}
