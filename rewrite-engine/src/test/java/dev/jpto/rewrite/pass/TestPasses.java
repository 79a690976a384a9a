package dev.jpto.rewrite.pass;

import dev.jpto.ir.attr.UnitAttr;
import java.util.List;

/** Passes that do what their options say. */
final class TestPasses {
  private TestPasses() {}

  static PassRegistry registry() {
    return new PassRegistry()
        .register(Mark.INFO)
        .register(Options.INFO)
        .register(OnFunc.INFO)
        .register(new NamedPipeline("twice", "Marks twice", "mark,mark{key=second}"))
        .register(new NamedPipeline("nested", "Marks functions", "t.func(mark)"));
  }

  /** Sets a unit attribute on the operation it runs on. */
  static final class Mark extends Pass {
    static final PassInfo INFO = PassInfo.onAny("mark", "Marker", "Sets an attribute", Mark::new);

    private final PassOption<String> key =
        option("key", OptionType.STRING, "t.mark", "The attribute to set");
    private final PassOption<String> failOn =
        option("fail-on", OptionType.STRING, "", "Fail on this symbol");
    private final PassOption<String> crashOn =
        option("crash-on", OptionType.STRING, "", "Throw on this symbol");
    private final Statistic marked = statistic("num-marked", "Number of operations marked");

    Mark() {
      super(INFO);
    }

    @Override
    protected void run(PassRun run) {
      String symbol = PassFailure.describe(run.op());
      if (!crashOn.value().isEmpty() && symbol.endsWith("@" + crashOn.value())) {
        throw new IllegalStateException("asked to");
      }
      if (!failOn.value().isEmpty() && symbol.endsWith("@" + failOn.value())) {
        run.op().error("failed on " + failOn.value()).emit();
        run.fail();
        return;
      }
      run.rewriter().setAttr(run.op(), key.value(), UnitAttr.get(run.context()));
      marked.increment();
    }
  }

  /** One option of each type. */
  static final class Options extends Pass {
    static final PassInfo INFO = PassInfo.onAny("options", "Options", "Has options", Options::new);

    final PassOption<Boolean> flag = option("flag", OptionType.BOOL, false, "A switch");
    final PassOption<Long> count = option("count", OptionType.INTEGER, -1L, "A number");
    final PassOption<String> mode =
        option("mode", OptionType.choice("fast", "slow"), "fast", "A choice");
    final PassOption<List<String>> names =
        option("names", OptionType.list(OptionType.STRING), List.of(), "A list");

    Options() {
      super(INFO);
    }

    @Override
    protected void run(PassRun run) {}

    @Override
    protected String checkOptions() {
      return flag.value() && count.value() == 0 ? "'flag' needs a 'count' other than 0" : "";
    }
  }

  /** Runs on functions only, and needs an option. */
  static final class OnFunc extends Pass {
    static final PassInfo INFO =
        PassInfo.on("t.func", "on-func", "OnFunc", "Is for functions", OnFunc::new);

    private final PassOption<String> arch =
        requiredOption("arch", OptionType.choice("a2a3", "a5"), "The target");

    OnFunc() {
      super(INFO);
    }

    @Override
    protected void run(PassRun run) {
      run.rewriter().setAttr(run.op(), "t." + arch.value(), UnitAttr.get(run.context()));
    }
  }
}
