package dev.jpto.suite.laws;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.lowering.JptoDialects;
import dev.jpto.opt.JptoToolbox;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.pass.PipelineParser;
import dev.jpto.run.validate.Finding;
import dev.jpto.run.validate.ModuleValidator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Checks a law on one program. */
final class LawCheck {
  private static final int INPUTS = 3;
  private static final PassRegistry PASSES = new JptoToolbox().passes();

  /** What came of it. */
  sealed interface Verdict {
    /** The law holds; {@code changed} if the pass changed the program. */
    record Holds(boolean changed) implements Verdict {}

    /** The program cannot be run as it is, for this reason. */
    record Unusable(String reason) implements Verdict {}

    /** The program tells nothing of the law, for this reason. */
    record Silent(String reason) implements Verdict {}

    /** The law is broken. */
    record Broken(String why, String before, String after) implements Verdict {
      @Override
      public String toString() {
        return why + "\n--- before\n" + before + "\n--- after\n" + after;
      }
    }
  }

  private final Law law;
  private final long seed;
  private final UnaryOperator<Operation> sabotage;

  /** A check on inputs that {@code seed} decides. */
  LawCheck(Law law, long seed) {
    this(law, seed, module -> module);
  }

  /** A check of the pass followed by {@code sabotage}, which changes a module as a bug would. */
  LawCheck(Law law, long seed, UnaryOperator<Operation> sabotage) {
    this.law = law;
    this.seed = seed;
    this.sabotage = sabotage;
  }

  /** Checks the law on a program given as text. */
  Verdict check(String program) {
    Operation module = parse(program).orElseThrow();
    ModuleValidator validator = new ModuleValidator(INPUTS, seed);
    if (validator.next(module, law.tolerance()).getFirst() instanceof Finding.Skipped skipped) {
      return new Verdict.Unusable(skipped.reason());
    }
    List<String> errors = new ArrayList<>();
    if (!run(module, errors)) {
      return law.mayRefuse()
          ? new Verdict.Silent("refused: " + errors)
          : new Verdict.Broken("the pass fails: " + errors, program, "");
    }
    sabotage.apply(module);
    if (!accepts(module)) {
      return new Verdict.Silent("what was planted is not valid");
    }
    String after = print(module);
    for (Finding finding : validator.next(module, law.tolerance())) {
      switch (finding) {
        case Finding.Changed changed -> {
          return new Verdict.Broken(
              changed.difference() + ", on " + changed.inputs(), program, after);
        }
        case Finding.Skipped skipped -> {
          return new Verdict.Silent("afterwards: " + skipped.reason());
        }
        case Finding.Same _ -> {}
      }
    }
    return form(module, program, after);
  }

  private Verdict form(Operation module, String program, String after) {
    Optional<Operation> again = parse(after);
    if (again.isEmpty() || !print(again.get()).equals(after)) {
      return new Verdict.Broken("what it makes is not read as it is printed", program, after);
    }
    if (law.keepsLocations() && !locationsAreKept(module)) {
      return new Verdict.Broken("a location is lost", program, after);
    }
    if (law.idempotent()) {
      List<String> errors = new ArrayList<>();
      boolean good = run(module, errors);
      String second = print(module);
      if (!good || !second.equals(after)) {
        return new Verdict.Broken("it is not idempotent " + errors, after, second);
      }
    }
    return new Verdict.Holds(!after.equals(print(parse(program).orElseThrow())));
  }

  private boolean run(Operation module, List<String> errors) {
    PipelineParser.Parsed parsed = (PipelineParser.Parsed) PipelineParser.parse(PASSES, pipeline());
    PassManager manager =
        new PassManager(parsed.pipeline())
            .output(new TextSink(OutputStream.nullOutputStream()), PrintOptions.DEFAULT);
    boolean[] good = {false};
    module
        .context()
        .diagnostics()
        .handling((Diagnostic d) -> errors.add(d.message()), () -> good[0] = manager.run(module));
    return good[0];
  }

  private String pipeline() {
    if (!law.pipeline().isEmpty()) {
      return law.pipeline();
    }
    String anchor = PASSES.pass(law.pass()).orElseThrow().anchor().orElse("builtin.module");
    boolean nested = !anchor.equals("builtin.module");
    return "builtin.module(" + (nested ? anchor + "(" + law.pass() + ")" : law.pass()) + ")";
  }

  /** Constants may come from nowhere, as those that mlir-opt 19 folds to. */
  private static boolean locationsAreKept(Operation module) {
    boolean[] kept = {true};
    module.walk(
        op ->
            kept[0] &=
                op == module
                    || op.hasTrait(Trait.Simple.CONSTANT_LIKE)
                    || !(op.location() instanceof Location.Unknown));
    return kept[0];
  }

  private static boolean accepts(Operation module) {
    boolean[] valid = {false};
    module.context().diagnostics().handling(d -> {}, () -> valid[0] = Verifier.verify(module));
    return valid[0];
  }

  /** The module as text, with locations. */
  static String print(Operation module) {
    return Printer.toString(module, PrintOptions.DEFAULT.withDebugInfo(true));
  }

  private static Optional<Operation> parse(String text) {
    Context context = new Context(JptoDialects.all());
    context.printOpOnDiagnostic(false);
    return Parser.parse(
        context, SourceFile.of("program.mlir", text), new ParserOptions(true, true, true));
  }
}
