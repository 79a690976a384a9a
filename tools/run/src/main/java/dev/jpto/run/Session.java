package dev.jpto.run;

import dev.jpto.command.UsageError;
import dev.jpto.eval.Observer;
import dev.jpto.eval.Outcome;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.Suggestion;
import dev.jpto.ir.support.TextSink;
import dev.jpto.std.func.FuncOps;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One command line at work: reads, runs, prints, writes and compares. */
final class Session {
  private static final double EXPECT_TOLERANCE = 5e-2;

  private final RunSettings settings;
  private final InputStream stdin;
  private final TextSink out;
  private final TextSink err;

  Session(RunSettings settings, InputStream stdin, TextSink out, TextSink err) {
    this.settings = settings;
    this.stdin = stdin;
    this.out = out;
    this.err = err;
  }

  /** Returns the exit code. */
  int run() {
    Map<String, ArgumentSpec> specs = new LinkedHashMap<>();
    settings.pairs(RunFlag.ARG).forEach((name, spec) -> specs.put(name, ArgumentSpec.parse(spec)));
    Optional<Program> program = read(settings.input());
    if (program.isEmpty()) {
      return ExitCode.INVALID;
    }
    Operation entry = entry(program.get(), settings.text(RunFlag.ENTRY));
    List<Input> inputs = new ParameterInputs(specs).of(entry);
    boolean records = settings.has(RunFlag.TRACE) || settings.has(RunFlag.STATS);
    Recording recording = new Recording(settings.has(RunFlag.TRACE));
    Run run = runner(records ? recording : null).call(entry, inputs);
    Map<String, DenseArray> tensors = tensors(entry, run);
    writeRecords(recording, tensors);
    if (run.outcome() instanceof Outcome.Stopped stopped) {
      return report(entry, stopped);
    }
    Optional<String> poison = poison(run.results());
    if (poison.isPresent()) {
      return report(entry, new Outcome.Undefined(entry, poison.get()));
    }
    show(run, tensors);
    boolean good = expect(tensors);
    if (settings.has(RunFlag.COMPARE)) {
      return compare(entry, inputs, run, good);
    }
    return good ? ExitCode.GOOD : ExitCode.DIFFERENT;
  }

  private Optional<Program> read(String file) {
    return Program.read(file, stdin, settings.has(RunFlag.ALLOW_UNREGISTERED), err);
  }

  private Operation entry(Program program, Optional<String> wanted) {
    EntryChoice choice = EntryChoice.of(program.module(), wanted);
    choice.warning().ifPresent(w -> program.emit(Severity.WARNING, choice.function(), w));
    return choice.function();
  }

  private Runner runner(Recording recording) {
    return new Runner(
        JptoEvaluators.all(),
        settings.options(),
        settings.limits(),
        recording == null ? Observer.NONE : recording);
  }

  /** What can be written and compared: parameters in global memory, and results. */
  private static Map<String, DenseArray> tensors(Operation entry, Run run) {
    Map<String, DenseArray> tensors = new LinkedHashMap<>();
    List<String> names = Parameters.names(entry);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      run.tensors().get(i).ifPresent(array -> tensors.put(name, array));
    }
    List<RuntimeValue> results = run.results();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i) instanceof TensorView view) {
        tensors.putIfAbsent("result" + i, view.read());
      }
    }
    return tensors;
  }

  /** Poison that leaves the program is seen by whoever called it. */
  private static Optional<String> poison(List<RuntimeValue> results) {
    for (int i = 0; i < results.size(); i++) {
      boolean isPoison =
          results.get(i) == Poison.POISON
              || results.get(i) instanceof Elements e && e.list().contains(Poison.POISON);
      if (isPoison) {
        return Optional.of("returns poison, result #" + i);
      }
    }
    return Optional.empty();
  }

  private int report(Operation entry, Outcome.Stopped stopped) {
    Operation at = stopped.at();
    Operation function = at.is(FuncOps.FUNC) ? at : at.parentOfKind(FuncOps.FUNC);
    List<Diagnostic> notes = new ArrayList<>();
    if (function != null && function != entry) {
      notes.add(note(function, "in function " + nameOf(function)));
    }
    notes.add(note(entry, "in the run of " + nameOf(entry)));
    String message = "'" + at.name() + "' op " + stopped.reason();
    at.context().diagnostics().emit(new Diagnostic(Severity.ERROR, at.location(), message, notes));
    return stopped instanceof Outcome.Unsupported ? ExitCode.UNSUPPORTED : ExitCode.FAILED;
  }

  private static Diagnostic note(Operation function, String text) {
    return new Diagnostic(Severity.NOTE, function.location(), text);
  }

  private static String nameOf(Operation function) {
    return "'@" + SymbolTable.nameOf(function).orElse("?") + "'";
  }

  private void writeRecords(Recording recording, Map<String, DenseArray> tensors) {
    settings.text(RunFlag.TRACE).ifPresent(f -> RunCommand.write(f, recording::writeTrace));
    Map<String, Long> bytes = new LinkedHashMap<>();
    tensors.forEach((name, t) -> bytes.put(name, (long) t.size() * t.type().bytes()));
    settings
        .text(RunFlag.STATS)
        .ifPresent(f -> RunCommand.write(f, sink -> recording.writeStats(bytes, sink)));
  }

  private void show(Run run, Map<String, DenseArray> tensors) {
    if (settings.has(RunFlag.PRINT)) {
      tensors.forEach((name, array) -> TensorText.print(name, array, out));
      List<RuntimeValue> results = run.results();
      for (int i = 0; i < results.size(); i++) {
        if (!(results.get(i) instanceof TensorView)) {
          out.append("result" + i + ": " + results.get(i) + "\n");
        }
      }
    }
    settings
        .pairs(RunFlag.OUT)
        .forEach((name, file) -> Npy.write(file, find(RunFlag.OUT, name, tensors)));
  }

  private static DenseArray find(RunFlag flag, String name, Map<String, DenseArray> tensors) {
    DenseArray found = tensors.get(name);
    if (found == null) {
      throw new UsageError(
          "for the --%s option: no tensor '%s'%s"
              .formatted(flag.flagName(), name, Suggestion.among(name, tensors.keySet())));
    }
    return found;
  }

  private boolean expect(Map<String, DenseArray> tensors) {
    Tolerance tolerance = tolerance(EXPECT_TOLERANCE);
    boolean good = true;
    for (Map.Entry<String, String> pair : settings.pairs(RunFlag.EXPECT).entrySet()) {
      DenseArray actual = find(RunFlag.EXPECT, pair.getKey(), tensors);
      DenseArray expected = Npy.read(pair.getValue(), actual.type());
      good &= tell(pair.getKey(), tolerance.compare(actual, expected));
    }
    return good;
  }

  private Tolerance tolerance(double otherwise) {
    return new Tolerance(
        settings.tolerance(RunFlag.RTOL, otherwise), settings.tolerance(RunFlag.ATOL, otherwise));
  }

  private boolean tell(String name, Tolerance.Finding finding) {
    String text = finding.difference().map(d -> "fail, " + d).orElse("pass");
    out.append("%s: max abs diff %s: %s\n".formatted(name, finding.largest(), text));
    return finding.isGood();
  }

  /** Runs a second program on the same inputs; its parameters are matched by position. */
  private int compare(Operation entry, List<Input> inputs, Run first, boolean good) {
    Optional<Program> other = read(settings.text(RunFlag.COMPARE).orElseThrow());
    if (other.isEmpty()) {
      return ExitCode.INVALID;
    }
    Operation second = secondEntry(other.get(), entry);
    checkParameters(entry, second);
    Run run = runner(null).call(second, inputs);
    if (run.outcome() instanceof Outcome.Stopped stopped) {
      return report(second, stopped);
    }
    boolean same = good & new RunComparison(tolerance(0), entry).tell(first, run, out);
    return same ? ExitCode.GOOD : ExitCode.DIFFERENT;
  }

  /** The function of the same name if there is one. */
  private Operation secondEntry(Program other, Operation entry) {
    String name = SymbolTable.nameOf(entry).orElse("");
    Optional<Operation> same =
        SymbolTable.lookupIn(other.module(), name)
            .filter(f -> f.is(FuncOps.FUNC) && !f.region(0).isEmpty());
    return same.orElseGet(() -> entry(other, Optional.empty()));
  }

  private static void checkParameters(Operation first, Operation second) {
    int wanted = first.region(0).entry().numArguments();
    int got = second.region(0).entry().numArguments();
    if (wanted != got) {
      throw new UsageError(
          "%s has %d parameters, %s of the other program %d"
              .formatted(nameOf(first), wanted, nameOf(second), got));
    }
  }
}
