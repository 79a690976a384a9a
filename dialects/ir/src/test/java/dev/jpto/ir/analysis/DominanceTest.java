package dev.jpto.ir.analysis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import org.junit.jupiter.api.Test;

/** Dominance between operations and of values, across regions. */
class DominanceTest {
  private final Dominance dominance = new Dominance();
  private final Operation root =
      Texts.parse(
          SampleDialect.context(),
          """
          "func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
          ^entry(%c: i1):
            %first = "x.v"() : () -> i32
            %conditional = "scf.if"(%c) ({
              %then = "x.v"() : () -> i32
              "scf.yield"(%then) {yield} : (i32) -> ()
            }, {
              %else = "x.v"() : () -> i32
              "scf.yield"(%else) : (i32) -> ()
            }) : (i1) -> i32
            "cf.br"(%first)[^loop] : (i32) -> ()
          ^loop(%i: i32):
            %inLoop = "x.v"() : () -> i32
            "cf.cond_br"(%c, %i)[^loop, ^exit] <{operandSegmentSizes = array<i32: 1, 1, 0>}>
                : (i1, i32) -> ()
          ^exit:
            "x.op"() ({
              %graph = "x.v"(%later) : (i32) -> i32
              %later = "x.v"() : () -> i32
            }) {unregistered} : () -> ()
            "func.return"() : () -> ()
          ^dead:
            %dead = "x.v"() : () -> i32
            "func.return"() {end} : () -> ()
          }) {function} : () -> ()
          "test.graph"() ({
            %a = "x.v"() : () -> i32
            %b = "x.v"() : () -> i32
          }) {graph_op} : () -> ()
          """);

  private Operation op(String name) {
    return Texts.named(root, name);
  }

  private boolean opDominates(String a, String b) {
    return dominance.properlyDominates(op(a), op(b));
  }

  private boolean valueDominates(String value, String user) {
    return dominance.properlyDominates(op(value).result(), op(user));
  }

  @Test
  void inABlockWhatComesFirstDominates() {
    assertTrue(opDominates("first", "conditional"));
    assertFalse(opDominates("conditional", "first"));
    assertFalse(opDominates("first", "first"));
    assertTrue(dominance.dominates(op("first"), op("first")));
  }

  @Test
  void whatDominatesAnOperationDominatesWhatIsInside() {
    assertTrue(opDominates("first", "then"));
    assertTrue(opDominates("first", "graph"));
    assertFalse(opDominates("then", "first"));
    assertFalse(opDominates("then", "else"));
    assertFalse(opDominates("inLoop", "then"));
  }

  @Test
  void anOperationDominatesWhatIsInsideButItsResultsDoNot() {
    assertTrue(opDominates("conditional", "then"));
    assertFalse(valueDominates("conditional", "then"));
    assertTrue(valueDominates("conditional", "inLoop"));
  }

  @Test
  void aValueDominatesTheOperationThatDefinesIt() {
    assertTrue(dominance.dominates(op("first").result(), op("first")));
    assertFalse(dominance.properlyDominates(op("first").result(), op("first")));
  }

  @Test
  void argumentsDominateTheirWholeBlock() {
    Block loop = op("inLoop").block();
    assertTrue(dominance.properlyDominates(loop.argument(0), op("inLoop")));
    assertTrue(dominance.properlyDominates(loop.argument(0), op("graph")));
    assertFalse(dominance.properlyDominates(loop.argument(0), op("first")));
  }

  @Test
  void inAGraphRegionEverythingDominatesEverything() {
    assertTrue(opDominates("later", "graph"));
    assertTrue(opDominates("graph", "graph"));
    assertTrue(opDominates("b", "a"));
    assertTrue(valueDominates("later", "graph"));
    Block block = op("graph").block();
    assertTrue(dominance.properlyDominates(block, block));
  }

  @Test
  void regionsAreGraphsIfTheirOperationSaysSoOrIsUnknown() {
    assertFalse(Dominance.hasSsaDominance(op("graph_op").region(0)));
    assertFalse(Dominance.hasSsaDominance(op("unregistered").region(0)));
    assertFalse(Dominance.hasSsaDominance(root.region(0)));
    assertTrue(Dominance.hasSsaDominance(op("function").region(0)));
    assertTrue(Dominance.hasSsaDominance(op("then").parentRegion()));
  }

  @Test
  void aRegionOfSeveralBlocksIsNoGraph() {
    op("unregistered").region(0).addBlock();
    assertTrue(Dominance.hasSsaDominance(op("unregistered").region(0)));
  }

  @Test
  void anUnreachableBlockIsDominatedByAllAndDominatesNone() {
    assertFalse(dominance.isReachable(op("dead").block()));
    assertTrue(opDominates("inLoop", "dead"));
    assertFalse(opDominates("dead", "inLoop"));
    assertTrue(opDominates("dead", "end"));
  }

  @Test
  void blocksDominateTheBlocksNestedInThem() {
    Block entry = op("first").block();
    Block then = op("then").block();
    assertTrue(dominance.properlyDominates(entry, then));
    assertFalse(dominance.properlyDominates(then, entry));
    assertFalse(dominance.properlyDominates(entry, entry));
    assertTrue(dominance.dominates(entry, entry));
    assertFalse(dominance.properlyDominates(then, op("else").block()));
  }

  @Test
  void detachedBlocksAreUnrelated() {
    Block detached = new Block();
    assertFalse(dominance.properlyDominates(detached, op("first").block()));
    assertFalse(dominance.properlyDominates(op("first").block(), detached));
    assertTrue(dominance.dominates(detached, detached));
  }
}
