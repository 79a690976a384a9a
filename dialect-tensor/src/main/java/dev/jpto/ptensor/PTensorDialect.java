package dev.jpto.ptensor;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.ViewAttr;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.arith.ArithConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole tensors in global memory, as kernels are written (tile-tensor.md). Its tensors are builtin
 * ones; what is not plain about them is the encoding {@link ViewAttr}.
 */
public final class PTensorDialect extends Dialect implements CanonicalizationDialect {
  /** What stands before the dot. */
  public static final String NAMESPACE = "ptensor";

  /** The dialect. */
  public PTensorDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Whole tensors in global memory, as kernels are written";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    List<OpDefinition> all = new ArrayList<>();
    all.addAll(TensorStorageOps.ALL);
    all.addAll(TensorElementOps.ALL);
    all.addAll(TensorReduceOps.ALL);
    all.addAll(TensorMatrixOps.ALL);
    return all;
  }

  @Override
  public Optional<Attribute> parseAttribute(DialectParser parser) {
    return parser.mnemonic().equals(ViewAttr.MNEMONIC)
        ? Optional.of(ViewAttr.parse(parser))
        : Optional.empty();
  }

  @Override
  public void addCanonicalizations(PatternSet set) {
    TensorElementPatterns.addTo(set);
    TensorShapePatterns.addTo(set);
    TensorWindowPatterns.addTo(set);
  }

  @Override
  public Operation materializeConstant(
      OpBuilder builder, Attribute value, Type type, Location location) {
    return ArithConstant.materialize(builder, value, type, location);
  }
}
