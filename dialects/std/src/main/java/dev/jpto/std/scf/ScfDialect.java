package dev.jpto.std.scf;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.rewrite.transforms.inline.InlinerDialect;
import java.util.ArrayList;
import java.util.List;

/** The dialect {@code scf}: structured control flow. */
public final class ScfDialect extends Dialect implements CanonicalizationDialect, InlinerDialect {
  /** The namespace. */
  public static final String NAMESPACE = "scf";

  /** The dialect. */
  public ScfDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Loops and conditions whose bodies are regions.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    List<OpDefinition> all = new ArrayList<>();
    all.addAll(ScfBranches.all());
    all.addAll(ScfLoops.all());
    all.addAll(ScfParallel.all());
    return all;
  }

  @Override
  public void addCanonicalizations(PatternSet patterns) {
    ScfPatterns.addTo(patterns);
  }

  @Override
  public boolean canonicalizationsAreChecked() {
    return true;
  }

  static OpDefinition.Builder define(String name, String summary, String description) {
    return OpDefinition.define(NAMESPACE + "." + name).summary(summary).description(description);
  }

  @Override
  public boolean isLegalToInline(Operation op, Region target, boolean cloned) {
    return true;
  }

  @Override
  public boolean isLegalToInline(Region target, Region source, boolean cloned) {
    return true;
  }
}
