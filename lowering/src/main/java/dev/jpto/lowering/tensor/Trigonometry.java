package dev.jpto.lowering.tensor;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.tile.TileElementOps;
import java.util.List;

/**
 * Sine and cosine in f32 from products, sums and casts. With {@code x = h * pi + r}, {@code |r| <=
 * pi/2}, where h is the whole number k for the sine and k + 1/2 for the cosine:
 *
 * <pre>
 * sin x = (-1)^k sin r        cos x = -(-1)^k sin r
 * sin r = r + r * q * (C0 + q * (C1 + q * (C2 + q * C3))),  q = r * r
 * (-1)^k = 1 - 2 * k + 4 * floor(k / 2)
 * </pre>
 */
final class Trigonometry {
  /** pi in three parts of few bits, so that h times each but the last is exact. */
  private static final double[] PI = {3.140625, 0.0009675025939941406, 1.5099580252808664e-07};

  /** Minimax on [-pi/2, pi/2] of (sin r - r) / r^3 in r^2, relative to sin r: error below 1e-8. */
  private static final double[] COEFFICIENTS = {
    -0.16666659712791443, 0.00833306647837162, -0.00019809602235909551, 2.605780537123792e-06
  };

  private final Rewriter rewriter;
  private final Operation op;
  private final Type f32;
  private final boolean cosine;

  /** Made at the insertion point of {@code rewriter}. */
  Trigonometry(Rewriter rewriter, Operation op) {
    this.rewriter = rewriter;
    this.op = op;
    this.f32 = FloatType.get(op.context(), FloatSemantics.F32);
    this.cosine = op.is(TileElementOps.COS);
  }

  /** The result of the operation. */
  Value lower() {
    Value x = op.operand(0);
    Value turns = with(TileElementOps.MULS, x, 1 / Math.PI);
    Value k = whole(cosine ? with(TileElementOps.ADDS, turns, -0.5) : turns, "rint");
    Value multiple = cosine ? with(TileElementOps.ADDS, k, 0.5) : k;
    Value rest = x;
    for (double part : PI) {
      rest = both(TileElementOps.SUB, rest, with(TileElementOps.MULS, multiple, part));
    }
    return both(TileElementOps.MUL, sineOf(rest), sign(k));
  }

  private Value sineOf(Value r) {
    Value q = both(TileElementOps.MUL, r, r);
    int last = COEFFICIENTS.length - 1;
    Value sum = with(TileElementOps.MULS, q, COEFFICIENTS[last]);
    for (int i = last - 1; i >= 0; i--) {
      sum = both(TileElementOps.MUL, with(TileElementOps.ADDS, sum, COEFFICIENTS[i]), q);
    }
    return both(TileElementOps.ADD, r, both(TileElementOps.MUL, r, sum));
  }

  /** 1 for even k, -1 for odd ones; the other way round for the cosine. */
  private Value sign(Value k) {
    double one = cosine ? -1 : 1;
    Value half = whole(with(TileElementOps.MULS, k, 0.5), "floor");
    Value even = with(TileElementOps.MULS, half, 4 * one);
    Value odd = with(TileElementOps.MULS, k, 2 * one);
    return with(TileElementOps.ADDS, both(TileElementOps.SUB, even, odd), one);
  }

  /** The whole number that {@code tile} is rounded to. */
  private Value whole(Value tile, String mode) {
    Value integer = cast(tile, IntegerType.get(op.context(), 32), mode);
    return cast(integer, f32, "none");
  }

  private Value cast(Value tile, Type to, String mode) {
    return rewriter
        .create(TileElementOps.CAST, op.location())
        .operand("source", tile)
        .attr("to", TypeAttr.get(to))
        .attr("mode", TileEnums.ROUND.attr(op.context(), mode))
        .insert()
        .result();
  }

  private Value both(OpDefinition definition, Value lhs, Value rhs) {
    return rewriter
        .create(definition, op.location())
        .operands("lhs", List.of(lhs))
        .operands("rhs", List.of(rhs))
        .insert()
        .result();
  }

  private Value with(OpDefinition definition, Value tile, double number) {
    Value scalar =
        rewriter
            .create(ArithConstant.CONSTANT, op.location())
            .attr("value", FloatAttr.get((FloatType) f32, number))
            .results(f32)
            .insert()
            .result();
    return rewriter
        .create(definition, op.location())
        .operand("lhs", tile)
        .operand("scalar", scalar)
        .insert()
        .result();
  }
}
