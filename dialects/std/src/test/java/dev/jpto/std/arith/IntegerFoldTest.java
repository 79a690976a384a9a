package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Folds of integers of other widths than those {@link ByteFoldTest} takes, at the values where
 * something happens, and of vectors and tensors, are mlir-opt 19's.
 */
class IntegerFoldTest {
  private static final List<String> OPERATIONS =
      List.of(
          "addi",
          "subi",
          "muli",
          "divui",
          "divsi",
          "ceildivui",
          "ceildivsi",
          "floordivsi",
          "remui",
          "remsi",
          "andi",
          "ori",
          "xori",
          "shli",
          "shrui",
          "shrsi",
          "maxsi",
          "maxui",
          "minsi",
          "minui");

  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @ParameterizedTest
  @ValueSource(strings = {"i1", "i16", "i32", "i64", "i65", "i128", "index"})
  void scalars(String type) {
    FoldOracle oracle = new FoldOracle();
    for (BigInteger a : boundaries(type)) {
      for (BigInteger b : boundaries(type)) {
        addAll(oracle, a + " : " + type, b + " : " + type, type, "i1");
      }
    }
    assertTrue(oracle.check() > 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dense<7>, dense<-2>", "dense<[1, -128, 5, 0]>, dense<[3, 127, -1, 2]>",
        "dense<[1, 2, 3, 4]>, dense<1>", "dense<0>, dense<[1, 2, 3, 4]>",
        "dense<[9, 8, 7, 6]>, dense<[0, 1, 2, 3]>", "dense<[9, 8, 7, 6]>, dense<[1, 1, 1, 0]>",
        "dense<[1, 2, 3, 4]>, dense<[9, 1, 1, 2]>", "dense<[1, 2, 3, 4]>, dense<[1, 1, 2, 9]>",
        "dense<[-128, 2, 3, 4]>, dense<[-1, 1, 1, 2]>", "dense<5>, dense<0>"
      })
  void vectorsAndTensors(String pair) {
    FoldOracle oracle = new FoldOracle();
    List<String> dense = List.of(pair.split(", (?=dense)"));
    for (String container : List.of("vector<4x%s>", "tensor<4x%s>")) {
      String type = container.formatted("i8");
      String left = dense.get(0) + " : " + type;
      addAll(oracle, left, dense.get(1) + " : " + type, type, container.formatted("i1"));
    }
    assertTrue(oracle.check() > 50);
  }

  private static void addAll(
      FoldOracle oracle, String left, String right, String type, String bits) {
    List<String> pair = List.of(left, right);
    OPERATIONS.forEach(name -> oracle.add("arith." + name, "", pair, List.of(type)));
    for (CmpIPredicate predicate : CmpIPredicate.values()) {
      String properties = "<{predicate = %d : i64}>".formatted(predicate.ordinal());
      oracle.add("arith.cmpi", properties, pair, List.of(bits));
    }
    oracle.add("arith.addui_extended", "", pair, List.of(type, bits));
    oracle.add("arith.mulsi_extended", "", pair, List.of(type, type));
    oracle.add("arith.mului_extended", "", pair, List.of(type, type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"i1", "i8", "i16", "i32", "i64", "i128", "index"})
  void casts(String type) {
    FoldOracle oracle = new FoldOracle();
    int width = width(type);
    for (BigInteger value : boundaries(type)) {
      List<String> constant = List.of(value + " : " + type);
      if (type.equals("index")) {
        for (String target : List.of("i1", "i8", "i64", "i128")) {
          oracle.add("arith.index_cast", "", constant, List.of(target));
          oracle.add("arith.index_castui", "", constant, List.of(target));
        }
        continue;
      }
      oracle.add("arith.index_cast", "", constant, List.of("index"));
      oracle.add("arith.index_castui", "", constant, List.of("index"));
      for (String target : List.of("i3", "i8", "i24", "i64", "i200")) {
        if (width(target) > width) {
          oracle.add("arith.extsi", "", constant, List.of(target));
          oracle.add("arith.extui", "", constant, List.of(target));
        } else if (width(target) < width) {
          oracle.add("arith.trunci", "", constant, List.of(target));
        }
      }
      for (String target : List.of("f16", "bf16", "f32", "f64", "f80", "f8E4M3FN", "f8E5M2FNUZ")) {
        oracle.add("arith.sitofp", "", constant, List.of(target));
        oracle.add("arith.uitofp", "", constant, List.of(target));
        if (width(target) == width) {
          oracle.add("arith.bitcast", "", constant, List.of(target));
        }
      }
    }
    assertTrue(oracle.check() > 20);
  }

  private static int width(String type) {
    return switch (type) {
      case "index" -> 64;
      case "f8E4M3FN", "f8E5M2FNUZ" -> 8;
      default -> Integer.parseInt(type.replaceAll("\\D", ""));
    };
  }

  private static List<BigInteger> boundaries(String type) {
    int width = width(type);
    BigInteger least = BigInteger.ONE.shiftLeft(width - 1).negate();
    BigInteger greatest = least.not();
    Set<BigInteger> values = new LinkedHashSet<>();
    for (long small : new long[] {0, 1, -1, 2, -2, 3, 7, -7, width - 1, width}) {
      values.add(BigInteger.valueOf(small));
    }
    values.addAll(List.of(least, greatest, least.add(BigInteger.ONE), least.shiftRight(1)));
    values.add(new BigInteger("123456789ABCDEF0123456789ABCDEF01", 16).shiftRight(130 - width));
    List<BigInteger> fitting = new ArrayList<>(values);
    fitting.removeIf(value -> value.compareTo(least) < 0 || value.compareTo(greatest) > 0);
    return fitting;
  }
}
