package dev.jpto.ir.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.affine.AffineExpr;
import dev.jpto.ir.affine.AffineMap;
import dev.jpto.ir.affine.AffineOp;
import dev.jpto.ir.affine.IntegerSet;
import dev.jpto.ir.attr.AffineMapAttr;
import dev.jpto.ir.attr.IntegerSetAttr;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Affine maps and integer sets as text. */
class AffineParserTest {
  private final Context context = AttributeText.context();
  private final Random random = new Random(23);

  /** Reading may simplify once more, as it does in MLIR, but means the same. */
  @Test
  void whatIsPrintedMeansTheSameWhenRead() {
    for (int i = 0; i < 2000; i++) {
      List<AffineExpr> exprs = List.of(expr(4), expr(2), expr(1));
      long[] dims = {random.nextInt(-50, 50), random.nextInt(-50, 50)};
      long[] symbols = {random.nextInt(-50, 50), random.nextInt(-50, 50)};
      AffineMap map = AffineMap.of(2, 2, exprs);
      String text = "affine_map<" + map + ">";
      AffineMap read = ((AffineMapAttr) AttributeText.parse(context, text)).map();
      assertArrayEquals(map.evaluate(dims, symbols), read.evaluate(dims, symbols), text);
      IntegerSet set = IntegerSet.of(2, 2, exprs, true, false, random.nextBoolean());
      String setText = "affine_set<" + set + ">";
      IntegerSet readSet = ((IntegerSetAttr) AttributeText.parse(context, setText)).set();
      assertEquals(set.contains(dims, symbols), readSet.contains(dims, symbols), setText);
    }
  }

  private AffineExpr expr(int depth) {
    if (depth == 0) {
      return switch (random.nextInt(3)) {
        case 0 -> AffineExpr.dim(random.nextInt(2));
        case 1 -> AffineExpr.symbol(random.nextInt(2));
        default -> AffineExpr.constant(random.nextInt(-9, 9));
      };
    }
    AffineOp op = AffineOp.values()[random.nextInt(AffineOp.values().length)];
    AffineExpr right =
        op == AffineOp.ADD ? expr(depth - 1) : AffineExpr.constant(random.nextInt(1, 9));
    return AffineExpr.binary(op, expr(depth - 1), right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (d0) -> (-d0 * 2)                        | (d0) -> (d0 * -2)
          (d0) -> (1 + d0 * 2 - 3)                 | (d0) -> (d0 * 2 - 2)
          (d0) -> (d0 - 1 - 2 + 4)                 | (d0) -> (d0 + 1)
          (d0) -> (d0 floordiv 2 * 4 mod 3)        | (d0) -> (((d0 floordiv 2) * 4) mod 3)
          (d0) -> ((d0 - d0) * d0)                 | (d0) -> (0)
          (d0) -> (0x10 ceildiv 3)                 | (d0) -> (6)
          (mod)[f32] -> (mod mod f32, f32)         | (d0)[s0] -> (d0 mod s0, s0)
          (true, i32)[] -> (true - - i32)          | (d0, d1) -> (d0 + d1)
          () -> ()                                 | () -> ()
          """)
  void namesPrecedenceAndSimplification(String text, String printed) {
    assertEquals("affine_map<" + printed + ">", AttributeText.reprint("affine_map<" + text + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (d0) : (d0 >= 1)                    | (d0) : (d0 - 1 >= 0)
          (d0) : (d0 <= 1)                    | (d0) : (-d0 + 1 >= 0)
          (d0)[s0] : (d0 == s0, d0 > = 0)     | (d0)[s0] : (d0 - s0 == 0, d0 >= 0)
          (d0) : ()                           | (d0) : (0 == 0)
          """)
  void relationsAreDifferencesFromZero(String text, String printed) {
    assertEquals("affine_set<" + printed + ">", AttributeText.reprint("affine_set<" + text + ">"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          map<d0 -> (d0)>           | 1:12: expected '(' in dimensional identifier list
          map<(d0 d1) -> (d0)>      | 1:15: expected ')' in dimensional identifier list
          map<(0) -> (0)>           | 1:13: expected bare identifier
          map<(d0)[d0] -> (d0)>     | 1:17: redefinition of identifier 'd0'
          map<(d0)[s0 -> (d0)>      | 1:19: expected ']' in symbol list
          map<(d0) (d0)>            | 1:16: expected '->' or ':'
          map<(d0) -> d0>           | 1:19: expected '(' in affine map range
          map<(d0) -> (d0 d0)>      | 1:23: expected ')' in affine map range
          map<(d0) -> (d0)          | 1:23: expected '>' in affine map
          map<(d0) : (d0 >= 0)>     | 1:12: expected AffineMap, but got IntegerSet
          set<(d0) -> (d0)>         | 1:12: expected IntegerSet, but got AffineMap
          set<(d0) : d0 >= 0>       | 1:18: expected '(' in integer set constraint list
          set<(d0) : (d0 >= 0 d0)>  | 1:27: expected ')' in integer set constraint list
          """)
  void lists(String text, String error) {
    assertEquals(error, AttributeText.errors("affine_" + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          d1                       | 1:21: use of undeclared identifier
          d0 +                     | 1:25: missing right operand of binary operator
          d0 + * d0                | 1:26: missing right operand of binary operator
          + d0                     | 1:21: missing left operand of binary operator
          ()                       | 1:22: no expression inside parentheses
          (d0 1)                   | 1:24: expected ')'
          d0, , d0                 | 1:25: expected affine expression
          9223372036854775808      | 1:21: constant too large for index
          %0                       | 1:21: unexpected ssa identifier
          symbol(d0)               | 1:28: unexpected ssa identifier
          symbol d0                | 1:27: expected '(' at start of SSA symbol
          """)
  void expressions(String expr, String error) {
    assertEquals(error, AttributeText.errors("affine_map<(d0) -> (" + expr + ")>"));
  }

  @Test
  void afterANegationThereAreTwoErrors() {
    assertEquals(
        "1:22: expected affine expression\n1:22: missing operand of negation",
        AttributeText.errors("affine_map<(d0) -> (-)>"));
  }

  @Test
  void anErrorAboutTheFirstTokenOfALinePointsBehindTheLineBefore() {
    assertEquals(
        "1:23: expected ')' in affine map range",
        AttributeText.errors("affine_map<(d0) -> (d0 // d0\n  d0)>"));
  }

  @Test
  void dimensionsAreNotMultiplied() {
    String error =
        "non-affine expression: at least one of the multiply operands has to be either a constant"
            + " or symbolic";
    assertEquals("1:24: " + error, AttributeText.errors("affine_map<(a) -> (1+a * a)>"));
    assertEquals("1:26: " + error, AttributeText.errors("affine_map<(a) -> (2*a*a * 1)>"));
  }

  @ParameterizedTest
  @CsvSource({"mod", "floordiv", "ceildiv"})
  void dimensionsDoNotDivide(String op) {
    assertEquals(
        "1:22: non-affine expression: right operand of "
            + op
            + " has to be either a constant or symbolic",
        AttributeText.errors("affine_map<(a) -> (a " + op + " a)>"));
  }

  @ParameterizedTest
  @CsvSource({"d0 < 5, 1:23", "d0, 1:20", "d0 = 0, 1:23", "d0 > 0, 1:23"})
  void aConstraintIsARelation(String constraint, String at) {
    assertEquals(
        at + ": expected '== affine-expr' or '>= affine-expr' at end of affine constraint",
        AttributeText.errors("affine_set<(d0):(" + constraint + ")>"));
  }

  @ParameterizedTest
  @CsvSource({"(, ''", "d0 +, 0", "2 mod, 2", "-, 0", "-(, ''"})
  void longExpressionsAreAnErrorAndNoOverflow(String repeated, String end) {
    String expr = (repeated + " ").repeat(100_000) + end;
    String errors = AttributeText.errors("affine_map<(d0) -> (" + expr + ")>");
    assertEquals("types and attributes may be nested 1000 deep at most", errors.split(": ", 2)[1]);
  }
}
