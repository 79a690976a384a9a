package dev.jpto.suite.laws;

import static dev.jpto.suite.laws.Stage.PTO;
import static dev.jpto.suite.laws.Stage.STD;
import static dev.jpto.suite.laws.Stage.TENSOR;
import static dev.jpto.suite.laws.Stage.TILE;

import java.util.List;

/** The law of each pass. A pass without one fails the build. */
final class Laws {
  static final List<Law> ALL =
      List.of(
          Law.of("apply-patterns", STD),
          Law.of("auto-tile-matmul", TILE),
          Law.of("canonicalize", STD, TENSOR, TILE, PTO).notIdempotent(),
          Law.of("canonicalize-tile-slice", TILE),
          Law.of("convert-comm-to-pto", STD),
          Law.of("convert-tensor-to-tile", TENSOR).refuses(),
          Law.of("cse", STD, TENSOR, TILE, PTO),
          Law.of("flatten-tile-to-2d", TILE).refuses(),
          Law.of("infer-tile-memory-space", TILE).refuses(),
          Law.of("inline", STD).notIdempotent(),
          Law.of("legalize-tile-cast", TILE).refuses(),
          Law.of("loop-invariant-code-motion", STD, TENSOR, TILE),
          Law.of("lower-composite-tile-ops", TILE),
          Law.of("materialize-tensor-strides", TILE),
          Law.of("print-ir", STD),
          Law.of("print-op-stats", STD),
          Law.of("reconcile-unrealized-casts", STD),
          Law.of("resolve-layouts", TILE).refuses(),
          Law.of("sccp", STD, TILE),
          Law.of("strip-debuginfo", STD).dropsLocations(),
          Law.of("symbol-dce", STD),
          Law.of("verify-pto-conventions", PTO).refuses());

  private Laws() {}

  /** The laws of {@code pass}. */
  static List<Law> of(String pass) {
    return ALL.stream().filter(law -> law.pass().equals(pass)).toList();
  }
}
