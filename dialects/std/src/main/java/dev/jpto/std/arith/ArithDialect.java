package dev.jpto.std.arith;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.rewrite.transforms.inline.InlinerDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dialect {@code arith}: constants, integer and float arithmetic, comparisons and casts. */
public final class ArithDialect extends Dialect implements CanonicalizationDialect, InlinerDialect {
  /** The namespace. */
  public static final String NAMESPACE = "arith";

  /** The dialect. */
  public ArithDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Integer and floating-point arithmetic on scalars, and element by element on vectors and"
        + " tensors.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    List<OpDefinition> all = new ArrayList<>();
    all.add(ArithConstant.CONSTANT);
    all.addAll(ArithInteger.all());
    all.addAll(ArithExtended.all());
    all.addAll(ArithFloat.all());
    all.addAll(ArithCasts.all());
    all.addAll(ArithCompare.all());
    return all;
  }

  @Override
  public void addCanonicalizations(PatternSet patterns) {
    ArithIntegerPatterns.addTo(patterns);
    ArithExtendedPatterns.addTo(patterns);
    ArithLogicPatterns.addTo(patterns);
    ArithSelectPatterns.addTo(patterns);
    ArithCastPatterns.addTo(patterns);
    ArithFloatPatterns.addTo(patterns);
    ArithCmpfPatterns.addTo(patterns);
  }

  @Override
  public boolean canonicalizationsAreChecked() {
    return true;
  }

  @Override
  public Operation materializeConstant(
      OpBuilder builder, Attribute value, Type type, Location location) {
    return ArithConstant.materialize(builder, value, type, location);
  }

  @Override
  public Optional<Attribute> parseAttribute(DialectParser parser) {
    return switch (parser.mnemonic()) {
      case FastMathAttr.MNEMONIC -> Optional.of(FastMathAttr.parse(parser));
      case OverflowAttr.MNEMONIC -> Optional.of(OverflowAttr.parse(parser));
      default -> Optional.empty();
    };
  }

  @Override
  public boolean isLegalToInline(Operation op, Region target, boolean cloned) {
    return true;
  }
}
