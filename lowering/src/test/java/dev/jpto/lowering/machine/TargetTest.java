package dev.jpto.lowering.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.pto.TargetArch;
import dev.jpto.tile.CastTable;
import dev.jpto.tile.TileSpace;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {
  private static final Target A2A3 = Target.of(TargetArch.A2A3);
  private static final Target A5 = Target.of(TargetArch.A5);

  private final Context context = new Context();
  private final Type f32 = FloatType.get(context, FloatSemantics.F32);
  private final Type f16 = FloatType.get(context, FloatSemantics.F16);
  private final Type bf16 = FloatType.get(context, FloatSemantics.BF16);
  private final Type i8 = IntegerType.get(context, 8);
  private final Type i32 = IntegerType.get(context, 32);

  @ParameterizedTest
  @CsvSource({
    "VEC, 188416, 245760",
    "MAT, 524288, 524288",
    "LEFT, 65536, 65536",
    "RIGHT, 65536, 65536",
    "ACC, 131072, 262144",
    "BIAS, 1024, 4096"
  })
  void capacities(TileSpace space, long a2a3, long a5) {
    assertEquals(a2a3, A2A3.capacity(space));
    assertEquals(a5, A5.capacity(space));
  }

  @ParameterizedTest
  @EnumSource(TileSpace.class)
  void alignmentsDivideCapacities(TileSpace space) {
    assertEquals(0, A2A3.capacity(space) % A2A3.alignment(space));
    assertEquals(0, A5.capacity(space) % A5.alignment(space));
  }

  @Test
  void onlyA5MovesAcrossCores() {
    assertEquals(Set.of(TileSpace.VEC), A2A3.moveTargets(TileSpace.VEC));
    assertEquals(Set.of(TileSpace.MAT), A2A3.moveTargets(TileSpace.ACC));
    assertEquals(EnumSet.of(TileSpace.VEC, TileSpace.MAT), A5.moveTargets(TileSpace.VEC));
    assertEquals(EnumSet.of(TileSpace.VEC, TileSpace.MAT), A5.moveTargets(TileSpace.ACC));
    assertTrue(Target.crossesCores(TileSpace.ACC, TileSpace.VEC));
    assertFalse(Target.crossesCores(TileSpace.ACC, TileSpace.MAT));
  }

  @ParameterizedTest
  @EnumSource(TileSpace.class)
  void theInsideOfTheCubeIsNotMovedOn(TileSpace space) {
    if (EnumSet.of(TileSpace.VEC, TileSpace.MAT, TileSpace.ACC).contains(space)) {
      assertFalse(A2A3.moveTargets(space).isEmpty());
    } else {
      assertTrue(A2A3.moveTargets(space).isEmpty());
      assertTrue(A5.moveTargets(space).isEmpty());
    }
  }

  @Test
  void castsInOneInstruction() {
    CastTable a2a3 = NativeCasts.of(TargetArch.A2A3);
    assertTrue(a2a3.contains(f32, bf16));
    assertFalse(a2a3.contains(i32, bf16));
    assertFalse(a2a3.contains(bf16, f16));
    assertTrue(NativeCasts.of(TargetArch.A5).contains(bf16, f16));
  }

  @Test
  void productsSumInWideTypes() {
    assertEquals(Optional.of(f32), Products.accumulator(TargetArch.A2A3, bf16, bf16));
    assertEquals(Optional.of(i32), Products.accumulator(TargetArch.A2A3, i8, i8));
    assertEquals(Optional.empty(), Products.accumulator(TargetArch.A2A3, f16, bf16));
    assertEquals(Optional.empty(), Products.accumulator(TargetArch.A5, i32, i32));
    Type f8 = FloatType.get(context, FloatSemantics.F8E5M2);
    assertEquals(Optional.empty(), Products.accumulator(TargetArch.A2A3, f8, f8));
    assertEquals(Optional.of(f32), Products.accumulator(TargetArch.A5, f8, f8));
  }
}
