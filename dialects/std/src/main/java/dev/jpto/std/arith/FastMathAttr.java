package dev.jpto.std.arith;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Uniquer;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code #arith.fastmath<nnan,contract>}: the fast-math flags of a float operation. */
public final class FastMathAttr extends FlagsAttr<FastMathFlag> {
  static final String MNEMONIC = "fastmath";

  /** The attribute of an operation that holds its flags. */
  static final String KEY = "fastmath";

  /** The constraint to be such an attribute. */
  public static final AttrConstraint CONSTRAINT =
      new AttrConstraint(
          "Floating point fast math flags", FastMathAttr.class::isInstance, FastMathAttr::samples);

  /** Makes the attribute with no flag: what an operation has if the text gives none. */
  public static final Function<Uniquer, Attribute> NONE = FastMathAttr::none;

  private static final FlagKeywords KEYWORDS =
      new FlagKeywords(
          MNEMONIC,
          "Arith_FastMathAttr",
          "::mlir::arith::FastMathFlags",
          ",",
          Stream.of(FastMathFlag.values()).map(FastMathFlag::keyword).toList(),
          "fast");

  private FastMathAttr(Uniquer uniquer, int flags) {
    super(uniquer, flags, KEYWORDS);
  }

  /** The attribute with no flag. */
  public static FastMathAttr none(Uniquer uniquer) {
    return get(uniquer, 0);
  }

  /** The attribute with these flags. */
  public static FastMathAttr of(Uniquer uniquer, Collection<FastMathFlag> flags) {
    return get(uniquer, bitsOf(flags));
  }

  static FastMathAttr parse(DialectParser parser) {
    return get(parser.context(), KEYWORDS.parse(parser));
  }

  private static FastMathAttr get(Uniquer uniquer, int flags) {
    return uniquer.unique(new FastMathAttr(uniquer, flags));
  }

  private static List<Attribute> samples(Uniquer uniquer) {
    return IntStream.range(0, 1 << FastMathFlag.values().length)
        .<Attribute>mapToObj(flags -> get(uniquer, flags))
        .toList();
  }
}
