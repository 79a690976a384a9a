package dev.jpto.eval.array;

import java.util.Map;

/** What the operations of {@code tile} and {@code ptensor} compute, by their common names. */
public final class ElementNames {
  /** Of two tiles; with an {@code s} at the end of a tile and a number. */
  public static final Map<String, BinaryOp> BINARY =
      Map.ofEntries(
          Map.entry("add", BinaryOp.ADD),
          Map.entry("sub", BinaryOp.SUB),
          Map.entry("mul", BinaryOp.MUL),
          Map.entry("div", BinaryOp.DIV),
          Map.entry("maximum", BinaryOp.MAX),
          Map.entry("minimum", BinaryOp.MIN),
          Map.entry("rem", BinaryOp.REM),
          Map.entry("fmod", BinaryOp.FMOD),
          Map.entry("and", BinaryOp.AND),
          Map.entry("or", BinaryOp.OR),
          Map.entry("xor", BinaryOp.XOR),
          Map.entry("shl", BinaryOp.SHL),
          Map.entry("shr", BinaryOp.SHR));

  /** Of one tile. */
  public static final Map<String, UnaryOp> UNARY =
      Map.ofEntries(
          Map.entry("neg", UnaryOp.NEG),
          Map.entry("abs", UnaryOp.ABS),
          Map.entry("exp", UnaryOp.EXP),
          Map.entry("log", UnaryOp.LOG),
          Map.entry("sin", UnaryOp.SIN),
          Map.entry("cos", UnaryOp.COS),
          Map.entry("sqrt", UnaryOp.SQRT),
          Map.entry("rsqrt", UnaryOp.RSQRT),
          Map.entry("recip", UnaryOp.RECIP),
          Map.entry("relu", UnaryOp.RELU),
          Map.entry("not", UnaryOp.NOT));

  /** After {@code row_} and {@code col_}. */
  public static final Map<String, Reduction> REDUCTIONS =
      Map.of(
          "sum", Reduction.SUM,
          "prod", Reduction.PROD,
          "max", Reduction.MAX,
          "min", Reduction.MIN);

  /** After {@code row_expand_} and {@code col_expand_}. */
  public static final Map<String, BinaryOp> EXPANDING =
      Map.of(
          "add", BinaryOp.ADD,
          "sub", BinaryOp.SUB,
          "mul", BinaryOp.MUL,
          "div", BinaryOp.DIV,
          "max", BinaryOp.MAX,
          "min", BinaryOp.MIN,
          "expdif", BinaryOp.EXPDIF);

  /** After {@code part_}. */
  public static final Map<String, BinaryOp> PARTIAL =
      Map.of(
          "add", BinaryOp.ADD,
          "mul", BinaryOp.MUL,
          "max", BinaryOp.MAX,
          "min", BinaryOp.MIN);

  private ElementNames() {}
}
