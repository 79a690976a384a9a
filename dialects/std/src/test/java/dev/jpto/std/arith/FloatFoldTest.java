package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folds of floats of every format, at the values where something happens, are mlir-opt 19's. */
class FloatFoldTest {
  private static final BiPredicate<FloatValue, FloatValue> ALL = (a, b) -> true;

  /** mlir-opt 19 takes the NaN. */
  private static final BiPredicate<FloatValue, FloatValue> NO_NAN =
      (a, b) -> !a.isNaN() && !b.isNaN();

  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @ParameterizedTest
  @ValueSource(strings = {"addf", "subf", "mulf", "divf", "remf", "maximumf", "minimumf"})
  void binaryOperation(String name) {
    check("arith." + name, "", "%s", ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"maxnumf", "minnumf"})
  void maximumOfNumbers(String name) {
    check("arith." + name, "", "%s", NO_NAN);
  }

  @ParameterizedTest
  @EnumSource(CmpFPredicate.class)
  void comparison(CmpFPredicate predicate) {
    check("arith.cmpf", "<{predicate = %d : i64}>".formatted(predicate.ordinal()), "i1", ALL);
  }

  private static void check(
      String name,
      String properties,
      String resultType,
      BiPredicate<FloatValue, FloatValue> isAsked) {
    FoldOracle oracle = new FoldOracle();
    for (FloatSemantics semantics : FloatSemantics.values()) {
      List<String> types = List.of(resultType.formatted(semantics.keyword()));
      List<FloatValue> values = FloatBoundaries.of(semantics);
      for (FloatValue a : values) {
        for (FloatValue b : values) {
          if (isAsked.test(a, b)) {
            List<String> constants = List.of(FloatBoundaries.text(a), FloatBoundaries.text(b));
            oracle.add(name, properties, constants, types);
          }
        }
      }
    }
    assertTrue(oracle.check() > 1000);
  }

  @ParameterizedTest
  @EnumSource(FloatSemantics.class)
  void castsAndNegation(FloatSemantics semantics) {
    FoldOracle oracle = new FoldOracle();
    String type = semantics.keyword();
    for (FloatValue value : FloatBoundaries.of(semantics)) {
      List<String> constant = List.of(FloatBoundaries.text(value));
      oracle.add("arith.negf", "", constant, List.of(type));
      for (FloatSemantics target : FloatSemantics.values()) {
        int surplus = target.typeWidth() - semantics.typeWidth();
        if (surplus != 0) {
          String cast = surplus > 0 ? "arith.extf" : "arith.truncf";
          oracle.add(cast, "", constant, List.of(target.keyword()));
        }
      }
      for (String integer : List.of("i1", "i8", "i16", "i32", "i64", "i128")) {
        oracle.add("arith.fptosi", "", constant, List.of(integer));
        oracle.add("arith.fptoui", "", constant, List.of(integer));
      }
      if (semantics != FloatSemantics.TF32) {
        oracle.add("arith.bitcast", "", constant, List.of("i" + semantics.bitWidth()));
      }
    }
    assertTrue(oracle.check() > 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"to_nearest_even", "downward", "upward", "toward_zero"})
  void onlyWhatIsExactIsTruncated(String mode) {
    FoldOracle oracle = new FoldOracle();
    int ordinal = RoundingMode.ATTRS.valueOf(mode).orElseThrow().ordinal();
    List<String> inexact = new ArrayList<>(List.of("1.0 : f32", "1.1 : f32", "-65519.0 : f32"));
    inexact.addAll(List.of("1.0e+30 : f32", "-1.0e-20 : f32", "0x7FC00001 : f32"));
    for (String constant : inexact) {
      String properties = "<{roundingmode = %d : i32}>".formatted(ordinal);
      oracle.add("arith.truncf", properties, List.of(constant), List.of("f16"));
      oracle.add("arith.truncf", properties, List.of(constant), List.of("bf16"));
    }
    assertTrue(oracle.check() == 12);
  }
}
