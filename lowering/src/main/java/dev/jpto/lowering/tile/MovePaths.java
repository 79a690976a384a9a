package dev.jpto.lowering.tile;

import dev.jpto.tile.TileSpace;
import java.util.List;

/**
 * Which memories a tile passes on its way from one to another (tile-tensor.md section 4.9). Ways
 * between the cores are among them: on targets that have none the kernel is split there.
 */
final class MovePaths {
  private MovePaths() {}

  /**
   * The memories to move to one after the other, the last is {@code to}; empty if there is no way.
   */
  static List<TileSpace> between(TileSpace from, TileSpace to) {
    return switch (from) {
      case VEC -> fromVector(to);
      case MAT -> fromMat(to);
      case ACC -> fromAccumulator(to);
      case LEFT, RIGHT, BIAS, LSCALE, RSCALE -> List.of();
    };
  }

  private static List<TileSpace> fromVector(TileSpace to) {
    return switch (to) {
      case VEC, MAT -> List.of(to);
      case LEFT, RIGHT, BIAS, LSCALE, RSCALE -> List.of(TileSpace.MAT, to);
      case ACC -> List.of();
    };
  }

  private static List<TileSpace> fromMat(TileSpace to) {
    return switch (to) {
      case LEFT, RIGHT, BIAS, LSCALE, RSCALE -> List.of(to);
      case VEC, MAT, ACC -> List.of();
    };
  }

  private static List<TileSpace> fromAccumulator(TileSpace to) {
    return switch (to) {
      case VEC, MAT -> List.of(to);
      case LEFT, RIGHT, LSCALE, RSCALE -> List.of(TileSpace.MAT, to);
      case BIAS, ACC -> List.of();
    };
  }
}
