package dev.jpto.eval.gen;

import dev.jpto.eval.gen.Variant.Choice;
import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.SuccessorDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which variants a definition has, and which of them an operation is. */
final class OpVariants {
  private OpVariants() {}

  /** All variants of {@code definition}, in the order of its parts. */
  static List<Variant> of(OpDefinition definition, Uniquer uniquer) {
    Set<Variant> all = new LinkedHashSet<>();
    all.add(Variant.ANY);
    definition.operands().forEach(d -> addGroup(all, d, uniquer));
    definition.results().forEach(d -> addGroup(all, d, uniquer));
    definition.attributes().forEach(d -> addAttribute(all, d, uniquer));
    definition.regions().forEach(d -> addRegion(all, d, definition));
    for (SuccessorDef successor : definition.successors()) {
      addPresence(all, successor.name(), successor.arity());
    }
    return List.copyOf(all);
  }

  private static void addPresence(Set<Variant> all, String part, Arity arity) {
    if (arity != Arity.ONE) {
      all.add(new Variant(part, Choice.Presence.ABSENT));
      all.add(new Variant(part, Choice.Presence.PRESENT));
    }
  }

  private static void addGroup(Set<Variant> all, ValueDef group, Uniquer uniquer) {
    addPresence(all, group.name(), group.arity());
    for (Type type : group.constraint().samples().apply(uniquer)) {
      all.add(new Variant(group.name(), new Choice.OfType(type)));
    }
  }

  private static void addAttribute(Set<Variant> all, AttributeDef attribute, Uniquer uniquer) {
    if (attribute.optional()) {
      addPresence(all, attribute.name(), Arity.OPTIONAL);
    }
    for (Attribute value : attribute.constraint().samples().apply(uniquer)) {
      all.add(new Variant(attribute.name(), new Choice.Value(value)));
    }
  }

  private static void addRegion(Set<Variant> all, RegionDef region, OpDefinition definition) {
    addPresence(all, region.name(), region.arity());
    for (Choice.Blocks blocks : blockCounts(definition, region)) {
      all.add(new Variant(region.name(), blocks));
    }
  }

  /** The numbers of blocks that a region may have as far as its declaration says. */
  static List<Choice.Blocks> blockCounts(OpDefinition definition, RegionDef region) {
    boolean single =
        definition.hasTrait(Trait.Simple.SINGLE_BLOCK)
            || definition.hasTrait(Trait.Simple.GRAPH_REGION);
    List<Choice.Blocks> counts = new ArrayList<>();
    RegionDef.Blocks declared = region.blocks();
    if (declared == RegionDef.Blocks.ANY || declared == RegionDef.Blocks.AT_MOST_ONE) {
      counts.add(Choice.Blocks.NONE);
    }
    counts.add(Choice.Blocks.ONE);
    boolean many = declared == RegionDef.Blocks.ANY || declared == RegionDef.Blocks.AT_LEAST_ONE;
    if (many && !single) {
      counts.add(Choice.Blocks.SEVERAL);
    }
    return counts;
  }

  /** The variants that the verified registered operation {@code op} is. */
  static Set<Variant> in(Operation op) {
    OpDefinition definition = op.definition();
    Set<Variant> all = new LinkedHashSet<>();
    all.add(Variant.ANY);
    for (int i = 0; i < definition.operands().size(); i++) {
      Groups.Range range = Groups.operandRange(op, i);
      String part = definition.operands().get(i).name();
      all.add(presence(part, range.size()));
      for (int k = 0; k < range.size(); k++) {
        all.add(ofType(part, op.operand(range.start() + k).type()));
      }
    }
    for (int i = 0; i < definition.results().size(); i++) {
      Groups.Range range = Groups.resultRange(op, i);
      String part = definition.results().get(i).name();
      all.add(presence(part, range.size()));
      for (int k = 0; k < range.size(); k++) {
        all.add(ofType(part, op.result(range.start() + k).type()));
      }
    }
    for (AttributeDef attribute : definition.attributes()) {
      Attribute value = op.properties().get(attribute.name());
      all.add(presence(attribute.name(), value == null ? 0 : 1));
      if (value != null) {
        all.add(new Variant(attribute.name(), new Choice.Value(value)));
      }
    }
    addRegions(all, op);
    addSuccessors(all, op);
    return all;
  }

  /** Only the last region group may be of variable size, so groups follow from the position. */
  private static void addRegions(Set<Variant> all, Operation op) {
    List<RegionDef> groups = op.definition().regions();
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      int to = last ? op.numRegions() : i + 1;
      all.add(presence(groups.get(i).name(), to - i));
      for (int k = i; k < to; k++) {
        all.add(new Variant(groups.get(i).name(), blocks(op.region(k))));
      }
    }
  }

  private static void addSuccessors(Set<Variant> all, Operation op) {
    List<SuccessorDef> groups = op.definition().successors();
    for (int i = 0; i < groups.size(); i++) {
      boolean last = i == groups.size() - 1;
      all.add(presence(groups.get(i).name(), (last ? op.numSuccessors() : i + 1) - i));
    }
  }

  private static Choice.Blocks blocks(Region region) {
    if (region.isEmpty()) {
      return Choice.Blocks.NONE;
    }
    return region.hasOneBlock() ? Choice.Blocks.ONE : Choice.Blocks.SEVERAL;
  }

  private static Variant presence(String part, int size) {
    return new Variant(part, size == 0 ? Choice.Presence.ABSENT : Choice.Presence.PRESENT);
  }

  private static Variant ofType(String part, Type type) {
    return new Variant(part, new Choice.OfType(type));
  }
}
