package dev.jpto.suite.laws;

import static dev.jpto.suite.laws.Stage.PTO;
import static dev.jpto.suite.laws.Stage.STD;
import static dev.jpto.suite.laws.Stage.TENSOR;
import static dev.jpto.suite.laws.Stage.TILE;

import java.util.List;

/**
 * The law of each pass. A pass without one fails the build. {@code apply-patterns} runs nothing but
 * patterns that are loaded, so no random program says anything of it; {@code cse} and {@code sccp}
 * leave what a second run would take away, or order constants anew, as mlir-opt 19 does.
 */
final class Laws {
  static final List<Law> ALL =
      List.of(
          Law.of("apply-patterns"),
          Law.of("auto-tile-matmul", TILE),
          Law.of("canonicalize", STD, TENSOR, TILE, PTO).notIdempotent(),
          Law.of("canonicalize-tile-slice", TILE),
          Law.of("convert-comm-to-pto", STD),
          Law.of("convert-tensor-to-tile", TENSOR).refuses(),
          Law.of("convert-tile-to-pto", TILE)
              .as("builtin.module(tile-to-pto)")
              .refuses()
              .notIdempotent()
              .within(1e-4, 1e-5),
          Law.of("cse", STD, TENSOR, TILE, PTO).notIdempotent(),
          Law.of("drop-host-functions", PTO),
          Law.of("flatten-tile-to-2d", TILE).refuses(),
          Law.of("infer-tile-memory-space", TILE).refuses(),
          Law.of("inline", STD).notIdempotent(),
          Law.of("legalize-tile-cast", TILE).refuses(),
          Law.of("loop-invariant-code-motion", STD, TENSOR, TILE),
          Law.of("lower-composite-tile-ops", TILE).within(1e-4, 1e-5),
          Law.of("materialize-tensor-strides", TILE),
          Law.of("plan-tile-memory", TILE)
              .as("builtin.module(func.func(infer-tile-memory-space,plan-tile-memory))")
              .refuses()
              .notIdempotent(),
          Law.of("print-ir", STD),
          Law.of("print-op-stats", STD),
          Law.of("reconcile-unrealized-casts", STD),
          Law.of("resolve-layouts", TILE).refuses(),
          Law.of("sccp", STD, TILE).notIdempotent(),
          Law.of("strip-debuginfo", STD).dropsLocations(),
          Law.of("symbol-dce", STD),
          Law.of("tensor-to-pto", TENSOR)
              .as("builtin.module(tensor-to-pto)")
              .refuses()
              .notIdempotent()
              .within(1e-4, 1e-5),
          Law.of("tile-to-pto", TILE)
              .as("builtin.module(tile-to-pto)")
              .refuses()
              .notIdempotent()
              .within(1e-4, 1e-5),
          Law.of("verify-pto-conventions", PTO).refuses());

  private Laws() {}

  /** The laws of {@code pass}. */
  static List<Law> of(String pass) {
    return ALL.stream().filter(law -> law.pass().equals(pass)).toList();
  }
}
