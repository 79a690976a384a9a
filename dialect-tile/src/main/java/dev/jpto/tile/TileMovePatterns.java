package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileMemoryOps.CREATE;
import static dev.jpto.tile.TileMemoryOps.LOAD;
import static dev.jpto.tile.TileMemoryOps.MOVE;
import static dev.jpto.tile.TileMemoryOps.STORE;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.pattern.MatchedOp;
import dev.jpto.pattern.NativeBody;
import dev.jpto.pattern.PatternBuilder;
import dev.jpto.pattern.ValueCapture;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.Collections;
import java.util.function.BiFunction;

/** Moves between memories: facts 1 to 4, 51 and 52 of tile-tensor.md section 3. */
final class TileMovePatterns {
  private static final DeclaredPattern MOVE_NOWHERE =
      pattern(
          "tile-move-nowhere",
          "move(x) of the type of x -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(MOVE, x).types(t));
            p.replaceWith(x);
          });

  private static final Constraint.Of3<Type, Type, Type> DIRECT =
      new Constraint.Of3<>(
          "can be moved at once, into the same layout", TileMovePatterns::isDirect);

  private static final DeclaredPattern MOVE_MOVE =
      pattern(
          "tile-move-move",
          "move(move(x)) -> move(x)",
          p -> {
            var x = p.value("x");
            var from = p.type("from");
            var over = p.type("over");
            var to = p.type("to");
            var memory = p.attr("memory");
            p.ofType(x, from);
            p.match(
                p.op(MOVE, p.op(MOVE, x).types(over))
                    .attr("target_memory", memory)
                    .without("blayout")
                    .without("slayout")
                    .types(to));
            p.require(DIRECT, from, over, to);
            p.replaceWith(p.create(MOVE, x).attr("target_memory", memory).types(to));
            p.document("A move changes no bit.");
          });

  private static final DeclaredPattern LOAD_TO_MAT =
      pattern(
          "tile-load-to-mat",
          "move(load to vec, mat) -> load to mat",
          p -> {
            var tensor = p.value("tensor");
            var offsets = p.values("offsets");
            var valid = p.values("valid");
            var shape = p.attr("shape");
            var to = p.type("to");
            var load =
                p.op(LOAD)
                    .operand("source", tensor)
                    .operand("offsets", offsets)
                    .operand("valid", valid)
                    .attr("shape", shape)
                    .attr("target_memory", "#tile.space<vec>")
                    .without("clamp")
                    .without("flatten")
                    .singleUse();
            var move = p.op(MOVE, load).attr("target_memory", "#tile.space<mat>").types(to);
            p.match(load);
            p.require(
                "mat holds what is loaded in the layout of the move",
                load,
                to,
                (op, t) -> MemoryRules.loadedInto(op, TileSpace.MAT) == t);
            p.replace(
                move,
                p.create(LOAD)
                    .operand("source", tensor)
                    .operand("offsets", offsets)
                    .operand("valid", valid)
                    .attr("shape", shape)
                    .attr("target_memory", "#tile.space<mat>")
                    .types(to));
            p.erase(load);
            p.document("The load does not move, so that it reads what it did.");
          });

  private static final DeclaredPattern MOVE_CREATE =
      pattern(
          "tile-move-create",
          "move(create) -> create",
          p -> {
            var valid = p.values("valid");
            var to = p.type("to");
            var create = p.op(CREATE).operand("valid", valid).singleUse();
            p.match(p.op(MOVE, create).types(to));
            p.require("can be created", to, TileMovePatterns::canBeCreated);
            p.replaceWith(p.create(CREATE).operand("valid", valid).types(to));
            p.document("Nothing is known of what is moved.");
          });

  private static final DeclaredPattern STORE_CAST =
      storeOfRounded(
          "tile-store-cast",
          "store(cast(x in acc, rint)) -> store(x)",
          (p, x) -> p.op(TileElementOps.CAST, x));

  private static final DeclaredPattern STORE_CAST_MOVE =
      storeOfRounded(
          "tile-store-cast-move",
          "store(cast(move(x in acc, vec), rint)) -> store(x)",
          (p, x) ->
              p.op(TileElementOps.CAST, p.op(MOVE, x).attr("target_memory", "#tile.space<vec>")));

  /** A store of {@code cast}, of a tile in {@code acc} it is given, as a store of that tile. */
  private static DeclaredPattern storeOfRounded(
      String name, String formula, BiFunction<PatternBuilder, ValueCapture, MatchedOp> cast) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var to = p.attr("to");
          var rounded = cast.apply(p, x).attr("to", to).attr("mode", "#tile.round<rint>");
          var target = p.value("target");
          var offsets = p.values("offsets");
          var extents = p.values("nd_shape");
          p.match(
              p.op(STORE)
                  .operand("source", rounded)
                  .operand("target", target)
                  .operand("offsets", offsets)
                  .operand("nd_shape", extents)
                  .without("atomic"));
          p.require(
              "acc holds f32 that becomes f16 or bf16",
              x,
              to,
              (value, type) -> isNarrowedOnStore(value.type(), type));
          p.replaceWith(
              p.create(STORE)
                  .operand("source", x)
                  .operand("target", target)
                  .operand("offsets", offsets)
                  .operand("nd_shape", extents));
          p.document(
              "The way from the accumulator to global memory rounds half to even, as `rint` does;"
                  + " no other mode.");
        });
  }

  private static final DeclaredPattern CAST_FOR_MATMUL =
      pattern(
          "tile-cast-for-matmul",
          "cast(x in acc, rint) for products only -> assemble(create in mat, x, 0)",
          p -> {
            var x = p.value("x");
            var to = p.attr("to");
            var cast =
                p.op(TileElementOps.CAST, x).attr("to", to).attr("mode", "#tile.round<rint>");
            p.match(cast);
            p.require(
                "acc holds f32 that becomes f16 or bf16",
                x,
                to,
                (value, type) -> isNarrowedOnStore(value.type(), type));
            p.require("is used by products only", cast, TileMovePatterns::isForProducts);
            p.apply("write into mat", TileMovePatterns::writeIntoMat);
            p.document(
                "The way from the accumulator to `mat` rounds half to even, as `rint` does. The"
                    + " products have no memory yet, so that their operands may lie there.");
          });

  private TileMovePatterns() {}

  static void addTo(PatternSet set) {
    set.add(MOVE_NOWHERE, MOVE_MOVE, LOAD_TO_MAT, MOVE_CREATE);
    set.add(STORE_CAST, STORE_CAST_MOVE, CAST_FOR_MATMUL);
  }

  /**
   * Whether a move is one of the two, or one that every target has, and gives the same tile. What
   * leads from {@code acc} over {@code vec} to {@code mat} has a way of its own.
   */
  private static boolean isDirect(Type from, Type over, Type to) {
    if (!(from instanceof TileType a) || !(over instanceof TileType b)) {
      return false;
    }
    TileType c = (TileType) to;
    if (a.space().isEmpty() || b.space().isEmpty() || c.space().isEmpty()) {
      return false;
    }
    boolean sameWay = a.space().equals(b.space()) || b.space().equals(c.space());
    boolean known = sameWay || a.isIn(TileSpace.ACC) && c.isIn(TileSpace.MAT);
    return known && MemoryRules.moved(a, c.space().get()) == to;
  }

  private static boolean canBeCreated(Type type) {
    TileType tile = (TileType) type;
    boolean scales = tile.isIn(TileSpace.LSCALE) || tile.isIn(TileSpace.RSCALE);
    return !scales && tile.hasImplicitLayout();
  }

  private static boolean isNarrowedOnStore(Type from, Attribute to) {
    return from instanceof TileType tile
        && tile.isIn(TileSpace.ACC)
        && TileRules.isF32(tile.elementType())
        && TileRules.isHalf(TileAttrs.type(to));
  }

  /** Whether all of the tile is valid and only sides of products without a memory use it. */
  private static boolean isForProducts(Operation cast) {
    OpResult result = cast.result(0);
    if (result.isUnused() || !((TileType) result.type()).isFullyValid()) {
      return false;
    }
    for (OpOperand use : result.uses()) {
      Operation user = use.owner();
      if (!isUnplacedProduct(user)
          || Groups.operand(user, "lhs") != result && Groups.operand(user, "rhs") != result) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnplacedProduct(Operation op) {
    boolean isProduct = op.is(TileMatmulOps.MATMUL) || op.is(TileMatmulOps.MATMUL_ACC);
    return isProduct && ((TileType) op.result(0).type()).space().isEmpty();
  }

  private static boolean writeIntoMat(NativeBody.Scope scope) {
    Operation cast = scope.root();
    TileType narrow = (TileType) cast.result(0).type();
    TileType there = TileType.get(narrow.shape(), narrow.elementType(), TileSpace.MAT);
    Operation room = scope.rewriter().create(CREATE, cast.location()).results(there).insert();
    Value zero = WindowFacts.constant(scope.rewriter(), cast.location(), 0);
    Operation made =
        scope
            .rewriter()
            .create(TileViewOps.ASSEMBLE, cast.location())
            .operand("target", room.result(0))
            .operand("source", cast.operand(0))
            .operands("offsets", Collections.nCopies(there.rank(), zero))
            .insert();
    scope.rewriter().replaceOp(cast, made);
    return true;
  }
}
