package dev.jpto.std.conversion;

import static dev.jpto.std.conversion.ToyConversions.MAKE;
import static dev.jpto.std.conversion.ToyConversions.USE;
import static dev.jpto.std.conversion.ToyConversions.assertConverts;
import static dev.jpto.std.conversion.ToyConversions.typed;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.rewrite.conversion.TypeConverter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types of reductions and outputs of parallel loops. */
class ParallelConversionTest {
  private static TypeConverter bytesToWords() {
    return new TypeConverter()
        .keepAll()
        .convert(IntegerType.class, t -> t.width() == 8 ? IntegerType.get(t.uniquer(), 16) : null)
        .convert(IndexType.class, t -> IntegerType.get(t.uniquer(), 64));
  }

  private static final String REDUCTION =
      """
      %n = "toy.make"() : () -> index
      %z = "toy.make"() : () -> i8
      %r = "scf.parallel"(%n, %n, %n, %z) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
      ^bb0(%i: index):
        %v = "toy.make"() : () -> i8
        "scf.reduce"(%v) ({
        ^bb0(%a: i8, %b: i8):
          "scf.reduce.return"(%b) : (i8) -> ()
        }) : (i8) -> ()
      }) : (index, index, index, i8) -> i8
      "toy.use"(%r) : (i8) -> ()
      """;

  /** What converts index too has to come back to it where the loop counts. */
  @Test
  void reductionsAreConvertedAndBoundsStay() {
    assertConverts(
        typed(bytesToWords().leaveCasts(), MAKE, USE).full(REDUCTION),
        """
        %0 = "toy.make"() : () -> i64
        %1 = "builtin.unrealized_conversion_cast"(%0) : (i64) -> index
        %2 = "toy.make"() : () -> i16
        %3 = "scf.parallel"(%1, %1, %1, %2) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
        ^bb0(%arg0: index):
        %4 = "toy.make"() : () -> i16
        "scf.reduce"(%4) ({
        ^bb0(%arg1: i16, %arg2: i16):
        "scf.reduce.return"(%arg2) : (i16) -> ()
        }) : (i16) -> ()
        }) : (index, index, index, i16) -> i16
        "toy.use"(%3) : (i16) -> ()
        """);
  }

  @Test
  void aReductionStaysOneValue() {
    TypeConverter halves =
        new TypeConverter()
            .keepAll()
            .convertToMany(
                IntegerType.class,
                t -> {
                  var half = IntegerType.get(t.uniquer(), 4);
                  return t.width() == 8 ? List.of(half, half) : null;
                })
            .leaveCasts();
    List<String> said = typed(halves, MAKE, USE).full(REDUCTION).said();
    assertTrue(said.getFirst().startsWith("3: failed to legalize operation 'scf.parallel'"));
    assertTrue(said.getLast().endsWith("operand 3 becomes 2 values"), said::toString);
  }

  private static String forall(String type) {
    return """
    %%0 = "toy.make"() : () -> %1$s
    %%1 = "scf.forall"(%%0) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>, \
    staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, \
    staticUpperBound = array<i64: 4>}> ({
    ^bb0(%%arg0: index, %%arg1: %1$s):
    "toy.use"(%%arg1) : (%1$s) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
    }) : (%1$s) -> %1$s
    "toy.use"(%%1) : (%1$s) -> ()
    """
        .formatted(type);
  }

  private static TypeConverter tensors(TypeConverter more) {
    return more.convert(
        RankedTensorType.class,
        t ->
            t.elementType() instanceof IntegerType e && e.width() == 8
                ? RankedTensorType.get(t.shape(), IntegerType.get(t.uniquer(), 16))
                : null);
  }

  @Test
  void outputsOfForallAreConverted() {
    assertConverts(
        typed(tensors(bytesToWords()), MAKE, USE).full(forall("tensor<4xi8>")),
        forall("tensor<4xi16>"));
  }

  @Test
  void outputsThatWouldBeNoTensorsAreRefused() {
    TypeConverter scalars =
        new TypeConverter()
            .keepAll()
            .convert(RankedTensorType.class, t -> IntegerType.get(t.uniquer(), 16));
    List<String> said = typed(scalars, MAKE, USE).full(forall("tensor<4xi8>")).said();
    assertTrue(said.getFirst().startsWith("2: failed to legalize operation 'scf.forall'"));
    assertTrue(said.getLast().contains("operand 'outputs' must be "), said::toString);
    assertTrue(said.getLast().endsWith(", and becomes i16"), said::toString);
  }
}
