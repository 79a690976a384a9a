package dev.jpto.pto.eval;

import static dev.jpto.eval.array.BinaryOp.ADD;
import static dev.jpto.eval.array.BinaryOp.LEAKY;
import static dev.jpto.eval.array.BinaryOp.MUL;
import static dev.jpto.eval.array.BinaryOp.SUB;

import dev.jpto.eval.Step;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Partial;
import dev.jpto.eval.array.RoundMode;
import dev.jpto.eval.array.UnaryOp;
import dev.jpto.eval.value.RuntimeValue;
import java.util.Map;

/** Element by element (pto-dialect.md section 5.4), and {@code tcvt}. */
final class ElementEvaluators {
  private static final Map<String, BinaryOp> BINARY =
      Map.ofEntries(
          Map.entry("tadd", ADD),
          Map.entry("tsub", SUB),
          Map.entry("tmul", MUL),
          Map.entry("tdiv", BinaryOp.DIV),
          Map.entry("tfmod", BinaryOp.FMOD),
          Map.entry("trem", BinaryOp.REM),
          Map.entry("tmax", BinaryOp.MAX),
          Map.entry("tmin", BinaryOp.MIN),
          Map.entry("tand", BinaryOp.AND),
          Map.entry("tor", BinaryOp.OR),
          Map.entry("txor", BinaryOp.XOR),
          Map.entry("tshl", BinaryOp.SHL),
          Map.entry("tshr", BinaryOp.SHR),
          Map.entry("tprelu", LEAKY));

  private static final Map<String, BinaryOp> WITH_SCALAR =
      Map.ofEntries(
          Map.entry("tadds", ADD),
          Map.entry("tsubs", SUB),
          Map.entry("tmuls", MUL),
          Map.entry("tfmods", BinaryOp.FMOD),
          Map.entry("trems", BinaryOp.REM),
          Map.entry("tmaxs", BinaryOp.MAX),
          Map.entry("tmins", BinaryOp.MIN),
          Map.entry("tands", BinaryOp.AND),
          Map.entry("tors", BinaryOp.OR),
          Map.entry("txors", BinaryOp.XOR),
          Map.entry("tshls", BinaryOp.SHL),
          Map.entry("tshrs", BinaryOp.SHR));

  private static final Map<String, UnaryOp> UNARY =
      Map.ofEntries(
          Map.entry("tabs", UnaryOp.ABS),
          Map.entry("tneg", UnaryOp.NEG),
          Map.entry("tnot", UnaryOp.NOT),
          Map.entry("trelu", UnaryOp.RELU),
          Map.entry("texp", UnaryOp.EXP),
          Map.entry("tlog", UnaryOp.LOG),
          Map.entry("tsqrt", UnaryOp.SQRT),
          Map.entry("trsqrt", UnaryOp.RSQRT),
          Map.entry("trecip", UnaryOp.RECIP));

  private static final Map<String, BinaryOp> PARTIAL =
      Map.of("tpartadd", ADD, "tpartmul", MUL, "tpartmax", BinaryOp.MAX, "tpartmin", BinaryOp.MIN);

  private ElementEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    BINARY.forEach(
        (name, op) -> table.add(name, it -> it.out(op.apply(it.in("src0"), it.in("src1")))));
    WITH_SCALAR.forEach((name, op) -> table.add(name, it -> withScalar(it, op)));
    UNARY.forEach((name, op) -> table.add(name, it -> it.out(op.apply(it.in("src")))));
    PARTIAL.forEach((name, op) -> table.add(name, it -> partial(it, op)));
    table
        .add("tdivs", ElementEvaluators::divideScalar)
        .add("taddc", it -> sum(it, ADD, it.in("src1"), "src2"))
        .add("tsubc", it -> sum(it, SUB, it.in("src1"), "src2"))
        .add("taddsc", it -> sum(it, ADD, it.scalar("scalar", type(it)), "src1"))
        .add("tsubsc", it -> sum(it, SUB, it.scalar("scalar", type(it)), "src1"))
        .add("taxpy", ElementEvaluators::multiplyAdd)
        .add("tlrelu", ElementEvaluators::leakyRelu)
        .add("texpands", ElementEvaluators::fill)
        .add("tcvt", it -> it.out(cast(it).apply(it.in("src"))));
  }

  private static DType type(PtoCall it) {
    return it.tile("src0").element();
  }

  private static Step withScalar(PtoCall it, BinaryOp op) {
    DenseArray source = it.in("src");
    return it.out(op.apply(source, it.scalar("scalar", source.type())));
  }

  /** The tile may stand on either side. */
  private static Step divideScalar(PtoCall it) {
    RuntimeValue first = it.value("src");
    DType type = (first instanceof TileBuffer tile ? tile : it.tile("scalar")).element();
    DenseArray left = first instanceof TileBuffer ? it.in("src") : it.scalar("src", type);
    DenseArray right = first instanceof TileBuffer ? it.scalar("scalar", type) : it.in("scalar");
    return it.out(BinaryOp.DIV.apply(left, right));
  }

  private static Step sum(PtoCall it, BinaryOp first, DenseArray middle, String last) {
    return it.out(ADD.apply(first.apply(it.in("src0"), middle), it.in(last)));
  }

  private static Step multiplyAdd(PtoCall it) {
    DenseArray target = it.in("dst");
    DenseArray source = widened(it.in("src"), target.type());
    DenseArray product = MUL.apply(source, it.scalar("scalar", target.type()));
    return it.out(ADD.apply(target, product));
  }

  private static DenseArray widened(DenseArray numbers, DType type) {
    return new Cast(type, RoundMode.NONE, Cast.Saturation.DEFAULT).apply(numbers);
  }

  /** The slope is not rounded to the element type. */
  private static Step leakyRelu(PtoCall it) {
    DenseArray source = it.in("src");
    DenseArray wide = LEAKY.apply(widened(source, DType.F32), it.scalar("slope", DType.F32));
    return it.out(new Cast(source.type(), RoundMode.NONE, Cast.Saturation.DEFAULT).apply(wide));
  }

  private static Step fill(PtoCall it) {
    TileBuffer target = it.tile("dst");
    int[] shape = {target.validRows(), target.validCols()};
    return it.out(Broadcast.to(it.scalar("scalar", target.element()), shape));
  }

  private static Cast cast(PtoCall it) {
    String mode = it.keyword("rmode", "CAST_RINT");
    Cast.Saturation saturation =
        switch (it.keyword("sat_mode", "")) {
          case "ON" -> Cast.Saturation.ON;
          case "OFF" -> Cast.Saturation.OFF;
          default -> Cast.Saturation.DEFAULT;
        };
    return new Cast(
        it.tile("dst").element(),
        mode.equals("CAST_RINT") ? RoundMode.RINT : RoundMode.valueOf(mode),
        saturation);
  }

  /** Where both are valid the result is of both, else it is the one that is. */
  private static Step partial(PtoCall it, BinaryOp op) {
    TileBuffer target = it.tile("dst");
    return it.out(
        Partial.apply(op, it.in("src0"), it.in("src1"), target.validRows(), target.validCols()));
  }
}
