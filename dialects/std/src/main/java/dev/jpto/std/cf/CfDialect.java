package dev.jpto.std.cf;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.rewrite.transforms.inline.InlinerDialect;
import java.util.List;

/** The dialect {@code cf}: branches between the blocks of a region. */
public final class CfDialect extends Dialect implements CanonicalizationDialect, InlinerDialect {
  /** The namespace. */
  public static final String NAMESPACE = "cf";

  /** The dialect. */
  public CfDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Branches between the blocks of a region, and assertions.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return CfOps.all();
  }

  @Override
  public void addCanonicalizations(PatternSet patterns) {
    CfPatterns.addTo(patterns);
  }

  @Override
  public boolean canonicalizationsAreChecked() {
    return true;
  }

  @Override
  public boolean isLegalToInline(Operation op, Region target, boolean cloned) {
    return true;
  }
}
