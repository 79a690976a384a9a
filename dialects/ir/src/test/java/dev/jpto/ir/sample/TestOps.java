package dev.jpto.ir.sample;

import static dev.jpto.ir.sample.Constraints.ANY;
import static dev.jpto.ir.sample.Constraints.I1;
import static dev.jpto.ir.sample.Constraints.attribute;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Trait.Simple;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.StringAttr;
import java.util.List;

/** One operation for each rule that no upstream operation of the samples has. */
final class TestOps {
  static final List<OpDefinition> ALL =
      List.of(
          OpDefinition.define("test.three_regions")
              .region("a", Blocks.ANY)
              .region("b", Blocks.ANY)
              .region("c", Blocks.ANY)
              .build(),
          OpDefinition.define("test.regions")
              .region("first", Blocks.ANY)
              .variadicRegion("others", Blocks.AT_LEAST_ONE)
              .build(),
          OpDefinition.define("test.results")
              .result("first", ANY)
              .variadicResult("others", ANY)
              .build(),
          OpDefinition.define("test.two_results").result("a", ANY).result("b", ANY).build(),
          OpDefinition.define("test.operands")
              .operand("first", ANY)
              .variadicOperand("others", I1)
              .build(),
          OpDefinition.define("test.optional").optionalOperand("maybe", I1).build(),
          OpDefinition.define("test.optional_result").optionalResult("maybe", I1).build(),
          OpDefinition.define("test.result_segments")
              .variadicResult("a", ANY)
              .variadicResult("b", I1)
              .traits(Simple.ATTR_SIZED_RESULT_SEGMENTS)
              .build(),
          OpDefinition.define("test.two_successors")
              .successor("a")
              .successor("b")
              .traits(Simple.TERMINATOR)
              .build(),
          OpDefinition.define("test.successors")
              .successor("first")
              .variadicSuccessor("others")
              .traits(Simple.TERMINATOR)
              .build(),
          OpDefinition.define("test.attributes")
              .attr("z", attribute("string attribute", StringAttr.class))
              .attr("a", attribute("integer attribute", IntegerAttr.class))
              .build(),
          sameTypes("test.same_types", Simple.SAME_TYPE_OPERANDS),
          sameTypes("test.same_operand_shapes", Simple.SAME_OPERANDS_SHAPE),
          sameTypes("test.same_shapes", Simple.SAME_OPERANDS_AND_RESULT_SHAPE),
          sameTypes("test.same_operand_elements", Simple.SAME_OPERANDS_ELEMENT_TYPE),
          sameTypes("test.same_elements", Simple.SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE),
          sameTypes("test.same", Simple.SAME_OPERANDS_AND_RESULT_TYPE),
          sameTypes("test.elementwise", Simple.ELEMENTWISE),
          relation(
              "test.match_with",
              new Trait.TypesMatchWith("b has the type of a", "a", "b", type -> type)),
          relation("test.relation", new Trait.Relation("it is named", op -> op.hasAttr("name"))),
          OpDefinition.define("test.graph")
              .region("body", Blocks.ANY)
              .traits(Simple.GRAPH_REGION)
              .build(),
          OpDefinition.define("test.table")
              .variadicRegion("body", Blocks.ANY)
              .traits(Simple.SYMBOL_TABLE, Simple.NO_TERMINATOR)
              .build(),
          OpDefinition.define("test.named").traits(Simple.SYMBOL).build(),
          OpDefinition.define("test.strict")
              .region("body", Blocks.ANY)
              .traits(Simple.NO_TERMINATOR)
              .verifier(op -> !op.hasAttr("bad") || op.emitOpError("is bad"))
              .regionVerifier(op -> !op.hasAttr("bad_region") || op.emitOpError("has a bad region"))
              .build());

  private TestOps() {}

  private static OpDefinition sameTypes(String name, Simple trait) {
    return OpDefinition.define(name)
        .variadicOperand("operands", ANY)
        .variadicResult("results", ANY)
        .traits(trait)
        .build();
  }

  private static OpDefinition relation(String name, Trait trait) {
    return OpDefinition.define(name).operand("a", ANY).operand("b", ANY).traits(trait).build();
  }
}
