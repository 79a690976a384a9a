package dev.jpto.run;

import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.support.TextSink;
import java.util.List;

/** Compares what two programs made of the same inputs. */
final class RunComparison {
  private final Tolerance tolerance;
  private final List<String> names;

  /** A comparison that calls the tensors as the parameters of {@code entry}. */
  RunComparison(Tolerance tolerance, Operation entry) {
    this.tolerance = tolerance;
    this.names = Parameters.names(entry);
  }

  /** Prints a line for each tensor and result; returns whether all agree. */
  boolean tell(Run first, Run second, TextSink out) {
    boolean same = true;
    for (int i = 0; i < names.size(); i++) {
      if (first.tensors().get(i).isPresent()) {
        DenseArray expected = first.tensors().get(i).get();
        DenseArray actual = second.tensors().get(i).orElseThrow();
        same &= tell(names.get(i), tolerance.compare(actual, expected), out);
      }
    }
    List<RuntimeValue> results = first.results();
    List<RuntimeValue> others = second.results();
    if (results.size() != others.size()) {
      out.append("%d results, expected %d\n".formatted(others.size(), results.size()));
      return false;
    }
    for (int i = 0; i < results.size(); i++) {
      same &= tellResult("result" + i, others.get(i), results.get(i), out);
    }
    return same;
  }

  private boolean tellResult(
      String name, RuntimeValue actual, RuntimeValue expected, TextSink out) {
    if (actual instanceof TensorView a && expected instanceof TensorView e) {
      return tell(name, tolerance.compare(a.read(), e.read()), out);
    }
    if (actual.equals(expected)) {
      out.append(name + ": same\n");
      return true;
    }
    out.append(name + ": " + actual + ", expected " + expected + "\n");
    return false;
  }

  private static boolean tell(String name, Tolerance.Finding finding, TextSink out) {
    String text =
        finding
            .difference()
            .map(d -> d + ", max abs diff " + finding.largest())
            .orElse(finding.largest() == 0 ? "same" : "max abs diff " + finding.largest());
    out.append(name + ": " + text + "\n");
    return finding.isGood();
  }
}
