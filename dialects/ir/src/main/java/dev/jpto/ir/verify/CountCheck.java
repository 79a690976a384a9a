package dev.jpto.ir.verify;

import dev.jpto.ir.Arity;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.SuccessorDef;
import dev.jpto.ir.ValueDef;
import java.util.List;
import java.util.function.Function;

/** Whether there are as many regions, results, successors and operands as declared. */
record CountCheck(Count regions, Count results, Count successors, Count operands)
    implements OpVerifier {
  /** How many there are: {@code least}, or more unless {@code exact}. */
  record Count(int least, boolean exact) {
    boolean allows(int found) {
      return exact ? found == least : found >= least;
    }

    static <T> Count of(List<T> groups, Function<T, Arity> arity) {
      int least = 0;
      for (T group : groups) {
        least += arity.apply(group) == Arity.ONE ? 1 : 0;
      }
      return new Count(least, least == groups.size());
    }
  }

  static CountCheck of(OpDefinition definition) {
    return new CountCheck(
        Count.of(definition.regions(), RegionDef::arity),
        Count.of(definition.results(), ValueDef::arity),
        Count.of(definition.successors(), SuccessorDef::arity),
        Count.of(definition.operands(), ValueDef::arity));
  }

  @Override
  public boolean verify(Operation op) {
    if (!regions.allows(op.numRegions())) {
      return op.emitOpError(ofRegions());
    }
    if (!results.allows(op.numResults())) {
      return op.emitOpError(ofResults());
    }
    if (!successors.allows(op.numSuccessors())) {
      return op.emitOpError(ofSuccessors() + " but found " + op.numSuccessors());
    }
    return operands.allows(op.numOperands()) || op.emitOpError(ofOperands(op.numOperands()));
  }

  private String ofRegions() {
    int n = regions.least;
    if (!regions.exact) {
      return "expected " + n + " or more regions";
    }
    return n == 0
        ? "requires zero regions"
        : n == 1 ? "requires one region" : expected(n, "regions");
  }

  private String ofResults() {
    int n = results.least;
    if (!results.exact) {
      return "expected " + n + " or more results";
    }
    return n == 0
        ? "requires zero results"
        : n == 1 ? "requires one result" : expected(n, "results");
  }

  private String ofSuccessors() {
    int n = successors.least;
    if (!successors.exact) {
      return "requires at least " + n + " successors";
    }
    return "requires " + n + (n == 1 ? " successor" : " successors");
  }

  private String ofOperands(int found) {
    int n = operands.least;
    if (!operands.exact) {
      return "expected " + n + " or more operands, but found " + found;
    }
    return switch (n) {
      case 0 -> "requires zero operands";
      case 1 -> "requires a single operand";
      default -> expected(n, "operands") + ", but found " + found;
    };
  }

  private static String expected(int n, String what) {
    return "expected " + n + " " + what;
  }
}
