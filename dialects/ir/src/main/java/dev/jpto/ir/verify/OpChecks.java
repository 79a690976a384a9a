package dev.jpto.ir.verify;

import dev.jpto.ir.Derived;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The checks of one operation definition as flat lists in MLIR's order: counts, structural traits,
 * attributes, operands, results, relations between types, regions, other traits, and the
 * definition's own rule.
 *
 * <p>Most of them depend only on the signature: the types of operands and results, the inherent
 * attributes, and how many regions and successors there are. They are skipped when an operation has
 * the signature of the one of its kind that passed last.
 */
final class OpChecks {
  private static final Derived<OpChecks> CHECKS = new Derived<>(OpChecks::new);
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** A small number that no other definition has. */
  final int id = COUNT.getAndIncrement();

  final boolean isolated;
  final boolean graphRegions;
  final boolean noTerminator;
  final boolean symbolTable;
  final boolean usesSymbols;
  private final OpVerifier[] all;
  private final OpVerifier[] beyondSignature;
  private final OpVerifier[] afterRegions;
  private final OpVerifier regionRule;

  private OpChecks(OpDefinition definition) {
    isolated = definition.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
    graphRegions = definition.hasTrait(Trait.Simple.GRAPH_REGION);
    noTerminator = definition.hasTrait(Trait.Simple.NO_TERMINATOR);
    symbolTable = definition.hasTrait(Trait.Simple.SYMBOL_TABLE);
    usesSymbols = definition.symbolUseVerifier() != null;
    Collector collector = new Collector(definition);
    all = collector.all.toArray(new OpVerifier[0]);
    beyondSignature = collector.beyondSignature.toArray(new OpVerifier[0]);
    afterRegions = implicitTerminators(definition);
    regionRule = definition.regionVerifier();
  }

  /** The checks of {@code definition}. */
  static OpChecks of(OpDefinition definition) {
    return CHECKS.of(definition);
  }

  /** Checks everything but what stands inside the regions. */
  boolean verify(Operation op, Signatures passed) {
    boolean known = passed.contains(id, op);
    for (OpVerifier check : known ? beyondSignature : all) {
      if (!check.verify(op)) {
        return false;
      }
    }
    if (!known) {
      passed.add(id, op);
    }
    return true;
  }

  /** Checks the structural traits that need valid regions. */
  boolean verifyRegionEnds(Operation op) {
    for (OpVerifier check : afterRegions) {
      if (!check.verify(op)) {
        return false;
      }
    }
    return true;
  }

  /** Checks the definition's rule about its regions. */
  boolean verifyRegions(Operation op) {
    return regionRule == null || regionRule.verify(op);
  }

  private static OpVerifier[] implicitTerminators(OpDefinition definition) {
    List<OpVerifier> checks = new ArrayList<>();
    for (Trait trait : definition.traits()) {
      if (trait instanceof Trait.ImplicitTerminator terminator) {
        checks.add(RegionChecks.endsWith(terminator.op()));
      }
    }
    return checks.toArray(new OpVerifier[0]);
  }

  /** Translates a definition. */
  private static final class Collector {
    final List<OpVerifier> all = new ArrayList<>();
    final List<OpVerifier> beyondSignature = new ArrayList<>();
    private final OpDefinition definition;

    Collector(OpDefinition definition) {
      this.definition = definition;
      if (definition.firstVerifier() != null) {
        perOperation(definition.firstVerifier());
      }
      ofSignature(CountCheck.of(definition));
      definition.traits().forEach(this::structuralTrait);
      if (definition.hasProperties()) {
        ofSignature(new AttributeChecks(definition));
      }
      ofSignature(ValueChecks.operands(definition));
      ofSignature(ValueChecks.results(definition));
      definition.traits().forEach(this::relation);
      regions();
      definition.traits().forEach(this::otherTrait);
      if (definition.verifier() != null) {
        perOperation(definition.verifier());
      }
      if (definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)) {
        ofSignature(SameTypes::resultsAreInferred);
      }
    }

    private void ofSignature(OpVerifier check) {
      all.add(check);
    }

    private void perOperation(OpVerifier check) {
      all.add(check);
      beyondSignature.add(check);
    }

    private void structuralTrait(Trait trait) {
      switch (trait) {
        case Trait.Simple.SINGLE_BLOCK -> perOperation(RegionChecks.singleBlock(definition));
        case Trait.ImplicitTerminator t -> {
          if (!definition.hasTrait(Trait.Simple.SINGLE_BLOCK)) {
            perOperation(RegionChecks.singleBlock(definition));
          }
        }
        case Trait.HasParent parent -> perOperation(RegionChecks.parent(parent.ops()));
        case Trait.Simple.NO_REGION_ARGUMENTS -> perOperation(RegionChecks::noArguments);
        case Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS -> ofSignature(SegmentChecks::operands);
        case Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS -> ofSignature(SegmentChecks::results);
        default -> {}
      }
    }

    private void relation(Trait trait) {
      switch (trait) {
        case Trait.AllTypesMatch match -> ofSignature(TypeRelations.allMatch(definition, match));
        case Trait.TypesMatchWith match -> ofSignature(TypeRelations.matchWith(definition, match));
        case Trait.Relation relation -> perOperation(TypeRelations.relation(relation));
        default -> {}
      }
    }

    private void regions() {
      if (definition.regions().stream().anyMatch(r -> r.blocks() != RegionDef.Blocks.ANY)) {
        perOperation(RegionChecks.blockCounts(definition.regions()));
      }
    }

    private void otherTrait(Trait trait) {
      switch (trait) {
        case Trait.Simple.TERMINATOR -> perOperation(RegionChecks::lastOfBlock);
        case Trait.Simple.SYMBOL -> perOperation(SymbolChecks.symbol(definition));
        case Trait.Simple.SAME_TYPE_OPERANDS -> ofSignature(SameTypes::operands);
        case Trait.Simple.SAME_OPERANDS_SHAPE -> ofSignature(SameTypes::operandShapes);
        case Trait.Simple.SAME_OPERANDS_AND_RESULT_SHAPE -> ofSignature(SameTypes::shapes);
        case Trait.Simple.SAME_OPERANDS_ELEMENT_TYPE -> ofSignature(SameTypes::operandElementTypes);
        case Trait.Simple.SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE ->
            ofSignature(SameTypes::elementTypes);
        case Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE -> ofSignature(SameTypes::types);
        case Trait.Simple.ELEMENTWISE -> ofSignature(ElementwiseCheck::verify);
        case Trait.TypeRule rule -> ofSignature(rule.rule());
        default -> {}
      }
    }
  }
}
