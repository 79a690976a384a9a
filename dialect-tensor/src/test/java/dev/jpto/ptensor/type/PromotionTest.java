package dev.jpto.ptensor.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.IntegerType.Signedness;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.num.FloatSemantics;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromotionTest {
  private final Context context = new Context(new BuiltinDialect());
  private final Type f16 = FloatType.get(context, FloatSemantics.F16);
  private final Type bf16 = FloatType.get(context, FloatSemantics.BF16);
  private final Type f32 = FloatType.get(context, FloatSemantics.F32);
  private final Type i8 = IntegerType.get(context, 8);
  private final Type i32 = IntegerType.get(context, 32);
  private final Type ui32 = IntegerType.get(context, 32, Signedness.UNSIGNED);

  @Test
  void rulesApplyInOrder() {
    assertBoth(f16, f16, i32);
    assertBoth(f32, f32, bf16);
    assertBoth(i32, i8, i32);
    assertBoth(ui32, i8, ui32);
    assertBoth(i32, i32, ui32);
  }

  private void assertBoth(Type expected, Type a, Type b) {
    assertEquals(Optional.of(expected), Promotion.of(a, b));
    assertEquals(Optional.of(expected), Promotion.of(b, a));
  }

  @Test
  void ofTwoEquallyGoodTypesTheFirstIsTaken() {
    assertEquals(Optional.of(f16), Promotion.of(f16, bf16));
    assertEquals(Optional.of(bf16), Promotion.of(bf16, f16));
  }

  @Test
  void otherTypesHaveNoCommonType() {
    assertEquals(Optional.empty(), Promotion.of(IndexType.get(context), i32));
  }
}
