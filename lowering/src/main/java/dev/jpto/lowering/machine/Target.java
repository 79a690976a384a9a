package dev.jpto.lowering.machine;

import dev.jpto.ir.Operation;
import dev.jpto.pto.TargetArch;
import dev.jpto.tile.TileSpace;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One family of targets: how much its memories hold and what can be moved between them. */
public final class Target {
  private static final Target A2A3 =
      new Target(
          TargetArch.A2A3,
          Map.of(
              TileSpace.VEC, 188_416L,
              TileSpace.MAT, 524_288L,
              TileSpace.LEFT, 65_536L,
              TileSpace.RIGHT, 65_536L,
              TileSpace.ACC, 131_072L,
              TileSpace.BIAS, 1_024L,
              TileSpace.LSCALE, 0L,
              TileSpace.RSCALE, 0L));

  private static final Target A5 =
      new Target(
          TargetArch.A5,
          Map.of(
              TileSpace.VEC, 245_760L,
              TileSpace.MAT, 524_288L,
              TileSpace.LEFT, 65_536L,
              TileSpace.RIGHT, 65_536L,
              TileSpace.ACC, 262_144L,
              TileSpace.BIAS, 4_096L,
              TileSpace.LSCALE, 4_096L,
              TileSpace.RSCALE, 4_096L));

  private final TargetArch arch;
  private final Map<TileSpace, Long> capacities;
  private final Map<TileSpace, Set<TileSpace>> moves = new EnumMap<>(TileSpace.class);

  private Target(TargetArch arch, Map<TileSpace, Long> capacities) {
    this.arch = arch;
    this.capacities = new EnumMap<>(capacities);
    edge(TileSpace.VEC, TileSpace.VEC);
    edge(TileSpace.MAT, TileSpace.LEFT, TileSpace.RIGHT, TileSpace.BIAS);
    edge(TileSpace.ACC, TileSpace.MAT);
    if (arch == TargetArch.A5) {
      edge(TileSpace.VEC, TileSpace.MAT);
      edge(TileSpace.MAT, TileSpace.LSCALE, TileSpace.RSCALE);
      edge(TileSpace.ACC, TileSpace.VEC);
    }
  }

  private void edge(TileSpace from, TileSpace... to) {
    moves.computeIfAbsent(from, f -> EnumSet.noneOf(TileSpace.class)).addAll(Set.of(to));
  }

  /** The target of this family. */
  public static Target of(TargetArch arch) {
    return arch == TargetArch.A5 ? A5 : A2A3;
  }

  /** What the module around {@code op} is marked for; a2 and a3 if it is not. */
  public static Target of(Operation op) {
    return of(TargetArch.of(op));
  }

  /** The family. */
  public TargetArch arch() {
    return arch;
  }

  /** What options call the family: {@code a2a3} or {@code a5}. */
  public String keyword() {
    return ArchOption.keyword(arch);
  }

  /** The bytes that tiles in {@code space} may take together; 0 if there is no such memory. */
  public long capacity(TileSpace space) {
    return capacities.get(space);
  }

  /** What addresses in {@code space} are a multiple of, in bytes. */
  public long alignment(TileSpace space) {
    return switch (space) {
      case LEFT, RIGHT, ACC -> 512;
      case VEC, MAT, BIAS, LSCALE, RSCALE -> 32;
    };
  }

  /** Where one move can take a tile that is in {@code from}, on the same core or across cores. */
  public Set<TileSpace> moveTargets(TileSpace from) {
    return Collections.unmodifiableSet(moves.getOrDefault(from, Set.of()));
  }

  /** Whether one move can take a tile from {@code from} to {@code to}. */
  public boolean moves(TileSpace from, TileSpace to) {
    return moveTargets(from).contains(to);
  }

  /** Whether {@code from} and {@code to} belong to different cores, vector and cube. */
  public static boolean crossesCores(TileSpace from, TileSpace to) {
    return from.isCube() != to.isCube();
  }
}
