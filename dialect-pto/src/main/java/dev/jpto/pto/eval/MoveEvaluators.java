package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Padding;
import dev.jpto.eval.array.RoundMode;
import dev.jpto.eval.array.UnaryOp;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.pto.PadValue;

/** Moves between memories (pto-dialect.md section 5.2). */
final class MoveEvaluators {
  private MoveEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    table
        .add("tload", MoveEvaluators::load)
        .add("tprefetch", _ -> PtoCall.done())
        .add("tstore", MoveEvaluators::store)
        .add("tmov", MoveEvaluators::move)
        .add("ttrans", it -> it.out(it.in("src").transposed()))
        .add("textract", MoveEvaluators::extract)
        .add("tinsert", MoveEvaluators::insert)
        .add("tfillpad", MoveEvaluators::fillPad)
        .add("tfillpad_inplace", MoveEvaluators::fillPad)
        .add("tfillpad_expand", MoveEvaluators::fillPad);
  }

  /** What is valid of the tile is filled in row-major order; the rest gets its pad value. */
  private static Step load(PtoCall it) {
    TensorView source = it.view("src");
    TileBuffer target = it.tile("dst");
    int rows = target.validRows();
    int cols = target.validCols();
    if (DenseArray.size(source.shape()) != rows * cols) {
      throw Stop.undefined(
          "loads %d elements into a tile of which %d x %d are valid"
              .formatted(DenseArray.size(source.shape()), rows, cols));
    }
    DenseArray numbers = source.read().reshaped(rows, cols).bitcast(target.element());
    if (target.type().config().pad() == PadValue.NULL) {
      target.write(numbers);
    } else {
      writePadded(it, target, numbers);
    }
    return PtoCall.done();
  }

  private static void writePadded(PtoCall it, TileBuffer target, DenseArray numbers) {
    Padding padding =
        switch (target.type().config().pad()) {
          case MAX -> Padding.MAX;
          case MIN -> Padding.MIN;
          case NULL, ZERO -> Padding.ZERO;
        };
    boolean finite = it.options().finitePad();
    target.write(0, 0, padding.fill(target.element(), finite, target.rows(), target.cols()));
    target.write(0, 0, numbers);
  }

  private static Step store(PtoCall it) {
    TileBuffer source = it.tile("src");
    TensorView target = it.view("dst");
    DenseArray numbers = relu(it, source.read());
    if (numbers.size() != DenseArray.size(target.shape())) {
      throw Stop.undefined(
          "stores the %d x %d valid elements of a tile to %d elements"
              .formatted(source.validRows(), source.validCols(), DenseArray.size(target.shape())));
    }
    DenseArray stored = fixed(it, numbers, target.type()).reshaped(target.shape());
    if (it.keyword("atomicType", "atomic_none").equals("atomic_add")) {
      target.add(stored);
    } else {
      target.write(stored);
    }
    return PtoCall.done();
  }

  private static Step move(PtoCall it) {
    String mode = it.keyword("accToVecMode", "single_mode_vec0");
    if (it.has("fp") || mode.startsWith("dual")) {
      throw Stop.unsupported("scales by a vector or splits between cores, which does not run");
    }
    TileBuffer target = it.tile("dst");
    target.write(0, 0, fixed(it, relu(it, it.in("src")), target.element()));
    return PtoCall.done();
  }

  private static DenseArray relu(PtoCall it, DenseArray numbers) {
    return switch (it.keyword("reluPreMode", "no_relu")) {
      case "no_relu" -> numbers;
      case "normal_relu" -> UnaryOp.RELU.apply(numbers);
      default -> throw Stop.unsupported("has a relu with a slope, which does not run");
    };
  }

  /** What the cube's output unit makes of its results: floats rounded to nearest even. */
  private static DenseArray fixed(PtoCall it, DenseArray numbers, DType type) {
    if (it.has("preQuantScalar")) {
      throw Stop.unsupported("quantises, which does not run");
    }
    if (numbers.type() == type) {
      return numbers;
    }
    if (numbers.type().isFloat() && type.isFloat()) {
      return new Cast(type, RoundMode.RINT, Cast.Saturation.DEFAULT).apply(numbers);
    }
    if (numbers.type().bytes() != type.bytes()) {
      throw Stop.unsupported(
          "turns " + numbers.type() + " into " + type + " without a scale, which does not run");
    }
    return numbers.bitcast(type);
  }

  private static Step extract(PtoCall it) {
    TileBuffer target = it.tile("dst");
    DenseArray part =
        it.tile("src")
            .read(
                it.index("indexRow"), it.index("indexCol"), target.validRows(), target.validCols());
    target.write(part);
    return PtoCall.done();
  }

  private static Step insert(PtoCall it) {
    TileBuffer target = it.tile("dst");
    DenseArray part = fixed(it, it.in("src"), target.element());
    target.write(it.index("indexRow"), it.index("indexCol"), part);
    return PtoCall.done();
  }

  private static Step fillPad(PtoCall it) {
    TileBuffer target = it.tile("dst");
    writePadded(it, target, it.in("src").bitcast(target.element()));
    return PtoCall.done();
  }
}
