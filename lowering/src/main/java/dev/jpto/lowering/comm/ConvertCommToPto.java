package dev.jpto.lowering.comm;

import dev.jpto.comm.SteppedOverEquality;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.pto.TargetArch;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers signals to what ptoas assembles (comm.md section 6): functions that hold operations of
 * {@code comm} take pointers where they took signals, and calls to them are fitted. Either the
 * whole module is converted or, after an error, none of it.
 *
 * <pre>{@code
 * "comm.notify"(%cell, %one) <{op = "set"}> : (tensor<1xi32>, i32) -> ()
 *   =>
 * %v = "pto.make_tensor_view"(%cell, %c1, %c1) ...
 * %s = "pto.partition_view"(%v, %c0, %c1) ...
 * "pto.comm.tnotify"(%s, %one) <{notifyOp = #pto<notify_op set>}> ...
 * }</pre>
 */
public final class ConvertCommToPto extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "convert-comm-to-pto",
          "ConvertCommToPto",
          "Lowers signals between ranks to pto, with the functions that use them",
          ConvertCommToPto::new);

  private final PassOption<String> arch =
      option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);

  private final PassOption<Boolean> signalBarriers =
      option(
          "signal-barriers",
          OptionType.BOOL,
          false,
          "Put a barrier on all pipes before each notify and after each run of waits");

  private final Statistic functionsConverted =
      statistic("num-functions", "Number of functions converted");

  private final Statistic opsLowered = statistic("num-signal-ops", "Number of operations lowered");

  /** The pass with default options. */
  public ConvertCommToPto() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Operation root = run.op();
    SignalFunctions functions = SignalFunctions.in(root);
    if (!SignalChecks.check(root, functions) || !modulesAgree(functions)) {
      run.fail();
      return;
    }
    SteppedOverEquality.warn(root);
    convert(run.rewriter(), functions);
  }

  private void convert(Rewriter rewriter, SignalFunctions functions) {
    for (SignalFunction function : functions.all()) {
      lowerBody(rewriter, functions, function);
    }
    for (SignalFunction function : functions.all()) {
      SignatureConversion.convertType(rewriter, function);
      markTarget(rewriter, function);
      functionsConverted.increment();
    }
    CallConversion calls = new CallConversion(rewriter, functions);
    functions.calls().forEach(calls::convert);
  }

  /** An operation on a signal, and the pointer to the cell: found before any type is changed. */
  private record Site(Operation op, Value signal, Value pointer, int rank) {}

  private void lowerBody(Rewriter rewriter, SignalFunctions functions, SignalFunction function) {
    List<Site> sites = new ArrayList<>();
    for (Operation op : function.signalOps()) {
      Value signal = op.operand(0);
      Value pointer = functions.origin(function, signal).orElseThrow();
      sites.add(new Site(op, signal, pointer, ((ShapedType) signal.type()).rank()));
    }
    SignatureConversion.convertArguments(rewriter, function);
    SignalLowering lowering = new SignalLowering(rewriter, function);
    List<Operation> lowered = new ArrayList<>();
    for (Site site : sites) {
      lowered.add(lowering.lower(site.op(), site.pointer(), site.rank()));
      opsLowered.increment();
    }
    sites.forEach(site -> eraseUnusedCast(rewriter, site.signal()));
    if (signalBarriers.value()) {
      Barriers.insert(rewriter, lowered);
    }
  }

  private static void eraseUnusedCast(Rewriter rewriter, Value signal) {
    Operation op = signal.definingOp();
    boolean isCast = op != null && op.is(BuiltinDialect.UNREALIZED_CONVERSION_CAST);
    if (isCast && op.block() != null && op.isUnused()) {
      rewriter.eraseOp(op);
    }
  }

  /** Whether no function stands in a module that is marked for another family of targets. */
  private boolean modulesAgree(SignalFunctions functions) {
    return functions.all().stream()
        .allMatch(function -> ArchOption.resolve(arch.value(), function.op()).isPresent());
  }

  private void markTarget(Rewriter rewriter, SignalFunction function) {
    Operation module = moduleOf(function);
    if (!module.hasAttr(TargetArch.ATTRIBUTE)) {
      String name = ArchOption.resolve(arch.value(), module).orElseThrow().keyword();
      rewriter.setAttr(module, TargetArch.ATTRIBUTE, StringAttr.get(rewriter.context(), name));
    }
  }

  private static Operation moduleOf(SignalFunction function) {
    return function.op().parentOfKind(BuiltinDialect.MODULE);
  }
}
