package dev.jpto.std.func;

import dev.jpto.ir.Block;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.rewrite.transforms.inline.InlinerDialect;
import dev.jpto.std.cf.CfOps;
import java.util.List;

/** The dialect {@code func}: functions, calls and returns. */
public final class FuncDialect extends Dialect implements CanonicalizationDialect, InlinerDialect {
  /** The namespace. */
  public static final String NAMESPACE = "func";

  /** The dialect. */
  public FuncDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Functions, calls and returns.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return FuncOps.all();
  }

  /** A function as a value. */
  @Override
  public Operation materializeConstant(
      OpBuilder builder, Attribute value, Type type, Location location) {
    boolean isFunction =
        value instanceof SymbolRefAttr name && name.isFlat() && type instanceof FunctionType;
    return isFunction
        ? builder.create(FuncOps.CONSTANT, location).attr("value", value).results(type).insert()
        : null;
  }

  @Override
  public void addCanonicalizations(PatternSet patterns) {
    FuncPatterns.addTo(patterns);
  }

  @Override
  public boolean canonicalizationsAreChecked() {
    return true;
  }

  @Override
  public boolean isLegalToInline(Operation op, Region target, boolean cloned) {
    return true;
  }

  @Override
  public boolean isLegalToInline(Region target, Region source, boolean cloned) {
    return true;
  }

  @Override
  public boolean isLegalToInline(Operation call, Operation callable, boolean cloned) {
    return true;
  }

  /** {@code return} becomes a branch. */
  @Override
  public void handleTerminator(Rewriter rewriter, Operation terminator, Block next) {
    if (terminator.is(FuncOps.RETURN)) {
      rewriter
          .before(terminator)
          .create(CfOps.BR, terminator.location())
          .operands("destOperands", terminator.operands())
          .successors(next)
          .insert();
      rewriter.eraseOp(terminator);
    }
  }

  @Override
  public void handleTerminator(
      Rewriter rewriter, Operation terminator, List<? extends Value> results) {
    for (int i = 0; i < results.size(); i++) {
      rewriter.replaceAllUses(results.get(i), terminator.operand(i));
    }
  }
}
