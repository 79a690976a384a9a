package dev.jpto.std.conversion;

import static dev.jpto.std.conversion.ToyConversions.ADD_TO_ARITH;
import static dev.jpto.std.conversion.ToyConversions.MAKE;
import static dev.jpto.std.conversion.ToyConversions.USE;
import static dev.jpto.std.conversion.ToyConversions.assertConverts;
import static dev.jpto.std.conversion.ToyConversions.indexToI64;
import static dev.jpto.std.conversion.ToyConversions.indexToNothing;
import static dev.jpto.std.conversion.ToyConversions.indexToTwo;
import static dev.jpto.std.conversion.ToyConversions.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Block;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.rewrite.conversion.ConversionPattern;
import dev.jpto.rewrite.conversion.SignatureConversion;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.std.conversion.Converted.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What conversions make of types: one, several, none, and values where old and new meet. */
class TypeConversionTest {
  @Test
  void declaredPatternGetsOperandsOfOneNewType() {
    Setup setup = typed(indexToI64(), ADD_TO_ARITH, MAKE, USE);
    setup.target().illegal(Toy.ADD);
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "toy.add"(%0, %0) : (index, index) -> index
            %2 = "toy.add"(%1, %0) : (index, index) -> index
            "toy.use"(%2) : (index) -> ()
            """),
        """
        %0 = "toy.make"() : () -> i64
        %1 = "arith.addi"(%0, %0) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
        %2 = "arith.addi"(%1, %0) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
        "toy.use"(%2) : (i64) -> ()
        """);
  }

  @Test
  void oneValueBecomesTwo() {
    assertConverts(
        typed(indexToTwo(), MAKE, USE)
            .full(
                """
                %0 = "toy.make"() : () -> index
                %1 = "toy.make"() : () -> i8
                "toy.use"(%0, %1, %0) : (index, i8, index) -> ()
                """),
        """
        %0 = "toy.make"() : () -> i32
        %1 = "toy.make"() : () -> i32
        %2 = "toy.make"() : () -> i8
        "toy.use"(%0, %1, %2, %0, %1) : (i32, i32, i8, i32, i32) -> ()
        """);
  }

  @Test
  void valuesAreDropped() {
    assertConverts(
        typed(indexToNothing(), MAKE, USE)
            .full(
                """
                "func.func"() <{sym_name = "f", function_type = (index, i8) -> (index),
                  arg_attrs = [{a.b}, {a.c}], sym_visibility = "private"}> ({
                ^bb0(%a: index, %b: i8):
                  "toy.use"(%a, %b) : (index, i8) -> ()
                  %0 = "toy.make"() : () -> index
                  "func.return"(%0) : (index) -> ()
                }) : () -> ()
                """),
        """
        "func.func"() <{arg_attrs = [{a.c}], function_type = (i8) -> (), sym_name = "f", \
        sym_visibility = "private"}> ({
        ^bb0(%arg0: i8):
        "toy.use"(%arg0) : (i8) -> ()
        "func.return"() : () -> ()
        }) : () -> ()
        """);
  }

  @Test
  void functionsCallsAndBranches() {
    assertConverts(
        typed(indexToTwo())
            .full(
                """
                "func.func"() <{sym_name = "f", function_type = (index, i1) -> index}> ({
                ^bb0(%a: index, %c: i1):
                  %0 = "func.call"(%a, %c) <{callee = @f}> : (index, i1) -> index
                  "cf.cond_br"(%c, %0, %c, %a)[^bb1, ^bb2]
                    <{operandSegmentSizes = array<i32: 1, 2, 1>}> : (i1, index, i1, index) -> ()
                ^bb1(%x: index, %y: i1):
                  "cf.br"(%x)[^bb2] : (index) -> ()
                ^bb2(%z: index):
                  "func.return"(%z) : (index) -> ()
                }) : () -> ()
                """),
        """
        "func.func"() <{function_type = (i32, i32, i1) -> (i32, i32), sym_name = "f"}> ({
        ^bb0(%arg0: i32, %arg1: i32, %arg2: i1):
        %0:2 = "func.call"(%arg0, %arg1, %arg2) <{callee = @f}> : (i32, i32, i1) -> (i32, i32)
        "cf.cond_br"(%arg2, %0#0, %0#1, %arg2, %arg0, %arg1)[^bb1, ^bb2] \
        <{operandSegmentSizes = array<i32: 1, 3, 2>}> : (i1, i32, i32, i1, i32, i32) -> ()
        ^bb1(%1: i32, %2: i32, %3: i1):  // pred: ^bb0
        "cf.br"(%1, %2)[^bb2] : (i32, i32) -> ()
        ^bb2(%4: i32, %5: i32):  // 2 preds: ^bb0, ^bb1
        "func.return"(%4, %5) : (i32, i32) -> ()
        }) : () -> ()
        """);
  }

  @Test
  void structuredControlFlow() {
    assertConverts(
        typed(
                new TypeConverter()
                    .keepAll()
                    .convert(
                        IntegerType.class,
                        t -> t.width() == 8 ? IntegerType.get(t.uniquer(), 16) : null))
            .full(
                """
                "func.func"() <{sym_name = "f", function_type = (i8, i1, index) -> i8}> ({
                ^bb0(%a: i8, %c: i1, %n: index):
                  %0 = "scf.if"(%c) ({
                    "scf.yield"(%a) : (i8) -> ()
                  }, {
                    "scf.yield"(%a) : (i8) -> ()
                  }) : (i1) -> i8
                  %1 = "scf.for"(%n, %n, %n, %0) ({
                  ^bb1(%i: index, %x: i8):
                    "scf.yield"(%x) : (i8) -> ()
                  }) : (index, index, index, i8) -> i8
                  %2 = "scf.while"(%1) ({
                  ^bb1(%x: i8):
                    "scf.condition"(%c, %x) : (i1, i8) -> ()
                  }, {
                  ^bb1(%x: i8):
                    "scf.yield"(%x) : (i8) -> ()
                  }) : (i8) -> i8
                  "func.return"(%2) : (i8) -> ()
                }) : () -> ()
                """),
        """
        "func.func"() <{function_type = (i16, i1, index) -> i16, sym_name = "f"}> ({
        ^bb0(%arg0: i16, %arg1: i1, %arg2: index):
        %0 = "scf.if"(%arg1) ({
        "scf.yield"(%arg0) : (i16) -> ()
        }, {
        "scf.yield"(%arg0) : (i16) -> ()
        }) : (i1) -> i16
        %1 = "scf.for"(%arg2, %arg2, %arg2, %0) ({
        ^bb0(%arg5: index, %arg6: i16):
        "scf.yield"(%arg6) : (i16) -> ()
        }) : (index, index, index, i16) -> i16
        %2 = "scf.while"(%1) ({
        ^bb0(%arg4: i16):
        "scf.condition"(%arg1, %arg4) : (i1, i16) -> ()
        }, {
        ^bb0(%arg3: i16):
        "scf.yield"(%arg3) : (i16) -> ()
        }) : (i16) -> i16
        "func.return"(%2) : (i16) -> ()
        }) : () -> ()
        """);
  }

  @Test
  void castsStayWhereOneSideIsNotConverted() {
    Setup setup = Setup.of(indexToI64().leaveCasts(), ADD_TO_ARITH);
    setup.target().legal(Toy.MAKE, Toy.USE).illegal(Toy.ADD);
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "toy.add"(%0, %0) : (index, index) -> index
            "toy.use"(%1) : (index) -> ()
            """),
        """
        %0 = "toy.make"() : () -> index
        %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i64
        %2 = "arith.addi"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
        %3 = "builtin.unrealized_conversion_cast"(%2) : (i64) -> index
        "toy.use"(%3) : (index) -> ()
        """);
  }

  @Test
  void aMaterializationThatIsMissingIsNamed() {
    Setup setup = Setup.of(indexToI64(), ADD_TO_ARITH, MAKE);
    setup.target().legal(Toy.USE).illegal(Toy.ADD);
    setup.target().dynamicallyLegal(Toy.MAKE, setup.converter()::isLegal);
    Converted converted =
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "toy.add"(%0, %0) : (index, index) -> index
            "toy.use"(%1) : (index) -> ()
            """);
    assertFalse(converted.succeeded());
    assertEquals(
        List.of(
            "2: failed to legalize unresolved materialization from ('i64') to 'index' that"
                + " remained live after conversion",
            "see existing live user here: \"toy.use\"(%2) : (index) -> ()",
            "needed since pattern 'add-to-arith' at 'toy.add': the type converter has no source"
                + " materialization for it, and the user was not converted"),
        converted.said());
  }

  @Test
  void typesThatCannotBeConvertedAreNamed() {
    TypeConverter converter = new TypeConverter().keepAll().refuse(IndexType.class);
    Setup setup = typed(converter, MAKE, USE);
    assertEquals(
        "pattern 'convert-types-of-func-func' does not apply: argument 0 is of type index, which"
            + " is not converted",
        setup
            .full(
                """
                "func.func"() <{sym_name = "f", function_type = (index) -> (),
                  sym_visibility = "private"}> ({}) : () -> ()
                """)
            .said()
            .getLast()
            .replaceAll(" \\(.*?java:\\d+\\)", ""));
  }

  @Test
  void aSingleOperandDoesNotBecomeTwo() {
    Setup setup = typed(indexToTwo(), MAKE);
    Converted converted =
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "scf.for"(%0, %0, %0, %0) ({
            ^bb1(%i: index, %x: index):
              "scf.yield"(%x) : (index) -> ()
            }) : (index, index, index, index) -> index
            """);
    assertEquals("2: failed to legalize operation 'scf.for'", converted.said().getFirst());
    assertTrue(
        converted.said().getLast().endsWith("operand 'lowerBound' becomes 2 values"),
        converted.said()::toString);
  }

  @Test
  void aDeclaredPatternDeclinesWhatBecomesSeveral() {
    Setup setup = typed(indexToTwo(), MAKE, ADD_TO_ARITH);
    setup.target().illegal(Toy.ADD);
    Converted converted =
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "toy.add"(%0, %0) : (index, index) -> index
            """);
    assertTrue(
        converted.said().getLast().endsWith("'a' does not become one"), converted.said()::toString);
  }

  @Test
  void argumentsAreReplacedAndAddedAsAPatternWants() {
    NativePattern box =
        ConversionPattern.on(
            Toy.BOX,
            "box",
            "",
            (op, operands, rewriter) -> {
              Block block = op.region(0).entry();
              SignatureConversion signature =
                  new SignatureConversion(2)
                      .add(IntegerType.get(op.context(), 1))
                      .become(1, List.of(IntegerType.get(op.context(), 16)))
                      .replace(0, op.block().firstOp().result());
              rewriter.convertSignature(block, signature);
              rewriter.setAttr(op, "t.done", UnitAttr.get(op.context()));
              return true;
            });
    Setup setup = Setup.of(indexToI64().leaveCasts(), box);
    setup.target().legal(Toy.MAKE, Toy.USE).dynamicallyLegal(Toy.BOX, op -> op.hasAttr("t.done"));
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> i8
            "toy.box"() ({
            ^bb0(%a: i8, %b: i8):
              "toy.use"(%a, %b) : (i8, i8) -> ()
            }) : () -> ()
            """),
        """
        %0 = "toy.make"() : () -> i8
        "toy.box"() ({
        ^bb0(%arg0: i1, %arg1: i16):
        %1 = "builtin.unrealized_conversion_cast"(%arg1) : (i16) -> i8
        "toy.use"(%0, %1) : (i8, i8) -> ()
        }) {t.done} : () -> ()
        """);
  }
}
