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

/** {@code #arith.overflow<nsw, nuw>}: the overflow flags of an integer operation. */
public final class OverflowAttr extends FlagsAttr<OverflowFlag> {
  static final String MNEMONIC = "overflow";

  /** The attribute of an operation that holds its flags. */
  static final String KEY = "overflowFlags";

  /** The constraint to be such an attribute. */
  public static final AttrConstraint CONSTRAINT =
      new AttrConstraint(
          "Integer overflow arith flags", OverflowAttr.class::isInstance, OverflowAttr::samples);

  /** Makes the attribute with no flag: what an operation has if the text gives none. */
  public static final Function<Uniquer, Attribute> NONE = OverflowAttr::none;

  private static final FlagKeywords KEYWORDS =
      new FlagKeywords(
          MNEMONIC,
          "Arith_IntegerOverflowAttr",
          "::mlir::arith::IntegerOverflowFlags",
          ", ",
          Stream.of(OverflowFlag.values()).map(OverflowFlag::keyword).toList(),
          "");

  private OverflowAttr(Uniquer uniquer, int flags) {
    super(uniquer, flags, KEYWORDS);
  }

  /** The attribute with no flag. */
  public static OverflowAttr none(Uniquer uniquer) {
    return get(uniquer, 0);
  }

  /** The attribute with these flags. */
  public static OverflowAttr of(Uniquer uniquer, Collection<OverflowFlag> flags) {
    return get(uniquer, bitsOf(flags));
  }

  /** The flags of both. */
  OverflowAttr and(OverflowAttr other) {
    return get(uniquer(), params().flags() & other.params().flags());
  }

  static OverflowAttr parse(DialectParser parser) {
    return get(parser.context(), KEYWORDS.parse(parser));
  }

  private static OverflowAttr get(Uniquer uniquer, int flags) {
    return uniquer.unique(new OverflowAttr(uniquer, flags));
  }

  private static List<Attribute> samples(Uniquer uniquer) {
    return IntStream.range(0, 1 << OverflowFlag.values().length)
        .<Attribute>mapToObj(flags -> get(uniquer, flags))
        .toList();
  }
}
