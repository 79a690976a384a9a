package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.Broadcast;
import dev.jpto.eval.array.Cast;
import dev.jpto.eval.array.Comparison;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.array.Mask;
import dev.jpto.eval.array.RoundMode;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.attr.IntegerAttr;
import java.util.Locale;

/** Compare, select, rearrange, quantise, single elements (pto-dialect.md section 5.6). */
final class SelectEvaluators {
  private SelectEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    table
        .add("tcmp", it -> compare(it, it.in("src0"), it.in("src1")))
        .add("tcmps", SelectEvaluators::compareScalar)
        .add("tsel", it -> select(it, it.in("src0"), it.in("src1")))
        .add("tsels", SelectEvaluators::selectScalar)
        .add("tconcat", SelectEvaluators::concat)
        .add("tgather", SelectEvaluators::gather)
        .add("tscatter", SelectEvaluators::scatter)
        .add("tci", SelectEvaluators::count)
        .add("ttri", SelectEvaluators::triangle)
        .add("tdequant", SelectEvaluators::dequantise)
        .add("tgetval", SelectEvaluators::getElement)
        .add("tsetval", SelectEvaluators::setElement)
        .add("tprint", _ -> PtoCall.done())
        .add("print", _ -> PtoCall.done())
        .add(
            "trap",
            _ -> {
              throw Stop.aborted("is reached");
            });
  }

  private static Step compareScalar(PtoCall it) {
    DenseArray source = it.in("src");
    DenseArray scalar = it.scalar("scalar", source.type());
    return compare(it, source, Broadcast.to(scalar, source.shape()));
  }

  private static Step compare(PtoCall it, DenseArray a, DenseArray b) {
    Comparison comparison =
        Comparison.valueOf(it.keyword("cmpMode", "eq").toUpperCase(Locale.ROOT));
    TileBuffer target = it.tile("dst");
    target.write(0, 0, Mask.pack(comparison.apply(a, b), target.element()));
    return PtoCall.done();
  }

  private static Step selectScalar(PtoCall it) {
    DenseArray source = it.in("src");
    return select(it, source, Broadcast.to(it.scalar("scalar", source.type()), source.shape()));
  }

  private static Step select(PtoCall it, DenseArray a, DenseArray b) {
    DenseArray mask = it.tile("mask").read(0, 0, a.rows(), Mask.bytes(a.cols()));
    return it.out(Mask.select(mask, a, b));
  }

  private static Step concat(PtoCall it) {
    TileBuffer target = it.tile("dst");
    DenseArray left = it.in("src0");
    target.write(0, 0, left);
    target.write(0, left.cols(), it.in("src1"));
    return PtoCall.done();
  }

  /** By a pattern of columns, or by indices that count along the rows of the source. */
  private static Step gather(PtoCall it) {
    if (it.has("cdst")) {
      throw Stop.unsupported("gathers what compares, which does not run");
    }
    return it.has("indices") ? gatherByIndex(it) : gatherByPattern(it);
  }

  private static Step gatherByIndex(PtoCall it) {
    TileBuffer source = it.tile("src");
    DenseArray all = source.read(0, 0, source.rows(), source.cols());
    DenseArray indices = it.in("indices");
    DenseArray result = DenseArray.zeros(source.element(), indices.shape());
    for (int i = 0; i < indices.size(); i++) {
      result.copy(all, place(indices.integers()[i], all.size()), i);
    }
    return it.out(result);
  }

  private static int place(long index, int size) {
    if (index < 0 || index >= size) {
      throw Stop.undefined("uses the index " + index + " of " + size + " elements");
    }
    return (int) index;
  }

  /** The pattern P0101 takes columns 0, 2, 4, ...: it is read from the right. */
  private static Step gatherByPattern(PtoCall it) {
    String pattern = it.keyword("maskPattern", "P1111").substring(1);
    DenseArray source = it.in("src");
    TileBuffer target = it.tile("dst");
    DenseArray result = DenseArray.zeros(source.type(), target.validRows(), target.validCols());
    int next = 0;
    for (int i = 0; i < source.size() && next < result.size(); i++) {
      int bit = pattern.length() - 1 - i % source.cols() % pattern.length();
      if (pattern.charAt(bit) == '1') {
        result.copy(source, i, next++);
      }
    }
    return it.out(result.bitcast(target.element()));
  }

  private static Step scatter(PtoCall it) {
    TileBuffer target = it.tile("dst");
    DenseArray source = it.in("src");
    DenseArray indices = it.in("indexes");
    if (indices.size() != source.size()) {
      throw Stop.undefined("has " + indices.size() + " indices for " + source.size() + " elements");
    }
    for (int i = 0; i < source.size(); i++) {
      int at = place(indices.integers()[i], target.rows() * target.cols());
      DenseArray one = DenseArray.zeros(source.type(), 1, 1);
      one.copy(source, i, 0);
      target.write(at / target.cols(), at % target.cols(), one);
    }
    return PtoCall.done();
  }

  /** Along each row anew. */
  private static Step count(PtoCall it) {
    TileBuffer target = it.tile("dst");
    DType type = target.element();
    long start = it.scalar("S", type).integers()[0];
    int step = it.flag("descending", false) ? -1 : 1;
    DenseArray result = DenseArray.zeros(type, target.validRows(), target.validCols());
    for (int i = 0; i < result.size(); i++) {
      result.integers()[i] = type.wrap(start + (long) step * (i % result.cols()));
    }
    return it.out(result);
  }

  private static Step triangle(PtoCall it) {
    TileBuffer target = it.tile("dst");
    boolean upper = it.op().attr("upperOrLower", IntegerAttr.class).value() == 1;
    long diagonal = it.longs("diagonal")[0];
    DenseArray result = DenseArray.zeros(target.element(), target.validRows(), target.validCols());
    for (int i = 0; i < result.size(); i++) {
      long distance = i % result.cols() - i / result.cols() - diagonal;
      boolean one = upper ? distance >= 0 : distance <= 0;
      if (result.type().isFloat()) {
        result.floats()[i] = one ? 1 : 0;
      } else {
        result.integers()[i] = one ? 1 : 0;
      }
    }
    return it.out(result);
  }

  private static Step dequantise(PtoCall it) {
    Cast toFloat = new Cast(DType.F32, RoundMode.RINT, Cast.Saturation.DEFAULT);
    DenseArray moved = BinaryOp.SUB.apply(toFloat.apply(it.in("src")), it.in("offset"));
    return it.out(BinaryOp.MUL.apply(moved, it.in("scale")));
  }

  private static Step getElement(PtoCall it) {
    TileBuffer source = it.tile("src");
    int at = place(it.longs("index")[0], source.rows() * source.cols());
    return Step.result(source.read(at / source.cols(), at % source.cols(), 1, 1).scalar(0));
  }

  private static Step setElement(PtoCall it) {
    TileBuffer target = it.tile("dst");
    int at = place(it.longs("index")[0], target.rows() * target.cols());
    DenseArray value = DenseArray.filled(target.element(), (Scalar) it.value("val"), 1, 1);
    target.write(at / target.cols(), at % target.cols(), value);
    return PtoCall.done();
  }
}
