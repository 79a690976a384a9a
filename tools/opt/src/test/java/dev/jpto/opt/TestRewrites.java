package dev.jpto.opt;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.rewrite.conversion.ConversionTarget;
import dev.jpto.rewrite.conversion.DialectConversion;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.greedy.GreedyConfig;
import dev.jpto.rewrite.greedy.GreedyDriver;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.func.FuncOps;
import java.util.List;

/** Applies one pattern at returns, greedily or in a conversion. */
final class TestRewrites extends Pass {
  static final PassInfo INFO =
      PassInfo.onAny("test-rewrites", "TestRewrites", "Applies a pattern", TestRewrites::new);

  private final PassOption<String> pattern =
      option(
          "pattern",
          OptionType.choice("marks", "breaks", "sneaks", "regrets"),
          "marks",
          "What the pattern does");
  private final PassOption<Boolean> convert =
      option("convert", OptionType.BOOL, false, "Convert instead of applying greedily");

  TestRewrites() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    NativePattern rewrites =
        NativePattern.on(FuncOps.RETURN, pattern.value(), "return -> return", this::rewrite);
    FrozenPatterns patterns = FrozenPatterns.of(run.context(), new PatternSet().add(rewrites));
    if (convert.value()) {
      ConversionTarget target =
          new ConversionTarget().dynamicallyLegal(FuncOps.RETURN, op -> op.hasAttr("t.mark"));
      TypeConverter types = new TypeConverter().keepAll();
      DialectConversion.applyPartial(run, List.of(run.op()), target, patterns, types);
    } else {
      GreedyDriver.run(run.op(), patterns, GreedyConfig.DEFAULT, run.patternMonitor());
    }
  }

  private boolean rewrite(Operation op, PatternRewriter rewriter) {
    UnitAttr unit = UnitAttr.get(op.context());
    switch (pattern.value()) {
      case "marks" -> rewriter.setAttr(op, "t.mark", unit);
      case "breaks" -> rewriter.create(FuncOps.RETURN, op.location()).insert();
      case "sneaks" -> op.setAttr("t.mark", unit);
      default -> {
        rewriter.setAttr(op, "t.mark", unit);
        return false;
      }
    }
    return !pattern.value().equals("sneaks");
  }
}
