package dev.jpto.pattern.pdl;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.pattern.model.Natives;
import dev.jpto.rewrite.pattern.NativeFunction.Arguments;

/** The functions that the patterns of the tests call. */
final class TestNatives {
  private TestNatives() {}

  static Natives all() {
    return new Natives()
        .function(
            "IsPowerOfTwo", a -> a.get(0) instanceof IntegerAttr i && Long.bitCount(i.value()) == 1)
        .function("HasOneUse", a -> ((Value) a.get(0)).hasOneUse())
        .function("Halved", TestNatives::halved)
        .rewrite(
            "Log2",
            (a, rewriter) -> {
              IntegerAttr number = (IntegerAttr) a.get(0);
              long log = Long.numberOfTrailingZeros(number.value());
              a.answer(0, IntegerAttr.get(number.type(), log));
              return true;
            })
        .rewrite(
            "Mark",
            (a, rewriter) -> {
              Operation op = (Operation) a.get(0);
              rewriter.setAttr(op, "marked", UnitAttr.get(op.context()));
              return true;
            })
        .rewrite(
            "ReplaceByOperand",
            (a, rewriter) -> {
              Operation op = (Operation) a.get(0);
              rewriter.replaceOp(op, op.operands());
              return true;
            });
  }

  /** Halves an even number. */
  private static boolean halved(Arguments a) {
    if (!(a.get(0) instanceof IntegerAttr number) || number.value() % 2 != 0) {
      return false;
    }
    a.answer(0, IntegerAttr.get(number.type(), number.value() / 2));
    return true;
  }
}
