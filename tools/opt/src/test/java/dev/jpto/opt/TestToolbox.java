package dev.jpto.opt;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import java.util.List;

/** The dialects of jpto and passes that do what a test needs. */
final class TestToolbox implements Toolbox {
  @Override
  public List<Dialect> dialects() {
    return new JptoToolbox().dialects();
  }

  @Override
  public PassRegistry passes() {
    return new PassRegistry()
        .register(Mark.INFO)
        .register(OnFunc.INFO)
        .register(TestRewrites.INFO)
        .register(WrongNumber.INFO);
  }

  /** Sets an attribute, fails or throws, as its options say. */
  static final class Mark extends Pass {
    static final PassInfo INFO = PassInfo.onAny("mark", "Mark", "Sets an attribute", Mark::new);

    private final PassOption<String> key =
        option("key", OptionType.STRING, "t.mark", "The attribute to set");
    private final PassOption<String> then =
        option("then", OptionType.choice("go", "fail", "crash"), "go", "What happens then");
    private final Statistic marked = statistic("num-marked", "Number of operations marked");

    Mark() {
      super(INFO);
    }

    @Override
    protected void run(PassRun run) {
      run.rewriter().setAttr(run.op(), key.value(), UnitAttr.get(run.context()));
      marked.increment();
      switch (then.value()) {
        case "fail" -> {
          run.op().error("marking failed").emit();
          run.fail();
        }
        case "crash" -> throw new IllegalStateException("asked to");
        default -> {}
      }
    }
  }

  /** Makes a function invalid. */
  static final class OnFunc extends Pass {
    static final PassInfo INFO =
        PassInfo.on("func.func", "break-func", "BreakFunc", "Breaks functions", OnFunc::new);

    OnFunc() {
      super(INFO);
    }

    @Override
    protected void run(PassRun run) {
      StringAttr wrong = StringAttr.get(run.context(), "wrong");
      run.rewriter().setAttr(run.op(), "function_type", wrong);
    }
  }

  /** Adds one to the constants of functions, which is wrong. */
  static final class WrongNumber extends Pass {
    static final PassInfo INFO =
        PassInfo.on(
            "func.func", "wrong-number", "WrongNumber", "Changes constants", WrongNumber::new);

    WrongNumber() {
      super(INFO);
    }

    @Override
    protected void run(PassRun run) {
      run.op()
          .walk(
              op -> {
                if (op.attr("value") instanceof IntegerAttr old) {
                  run.rewriter().setAttr(op, "value", IntegerAttr.get(old.type(), old.value() + 1));
                }
              });
    }
  }
}
