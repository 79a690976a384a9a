package dev.jpto.ir.print;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.AffineMapAttr;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ComplexType;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.DistinctAttr;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerSetAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.NoneType;
import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.TupleType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.ir.attr.UnrankedMemRefType;
import dev.jpto.ir.support.TextSink;
import dev.jpto.ir.support.UpstreamDialects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what the printer will write and which of it gets an alias, in the order that decides the
 * numbers. It is a printer itself, so that it sees what dialect types and attributes write.
 */
final class AliasCollector extends AttrPrinter {
  /** A visited value. */
  static final class Entry {
    final Uniqued value;
    final String base;

    /**
     * Never true without an alias, so nothing inside such a value ceases to be deferred with it.
     */
    boolean deferred;

    /** 0 without alias, 1 with, more if aliases are inside. */
    int depth;

    List<Entry> children = List.of();

    Entry(Uniqued value, String base, boolean deferred) {
      this.value = value;
      this.base = base;
      this.deferred = deferred && base != null;
      this.depth = base == null ? 0 : 1;
    }
  }

  private final Map<Uniqued, Entry> entries = new LinkedHashMap<>();
  private final RecursiveAliases recursive = new RecursiveAliases(entries);
  private boolean deferred;
  private List<Entry> siblings;
  private int deepest;

  private AliasCollector(PrintOptions options) {
    super(new TextSink(), options);
  }

  /** The aliases for printing {@code root}. */
  static AliasTable collect(Operation root, PrintOptions options) {
    AliasCollector collector = new AliasCollector(options);
    collector.visitOps(root);
    return new AliasTable(new ArrayList<>(collector.entries.values()));
  }

  /** Locations of an operation come before its regions, its types and attributes after them. */
  private void visitOps(Operation root) {
    Operation op = root;
    visitLocation(op);
    while (true) {
      Operation inside = firstInside(op);
      if (inside != null) {
        op = inside;
        visitLocation(op);
        continue;
      }
      while (true) {
        visitOwn(op);
        if (op == root) {
          return;
        }
        Operation next = nextInside(op);
        if (next != null) {
          op = next;
          visitLocation(op);
          break;
        }
        op = op.parentOp();
      }
    }
  }

  private Operation firstInside(Operation op) {
    return options().skipRegions() ? null : firstInRegions(op, 0);
  }

  private Operation firstInRegions(Operation op, int from) {
    for (int i = from; i < op.numRegions(); i++) {
      Operation first = firstInBlocks(op.region(i).entry());
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private Operation firstInBlocks(Block start) {
    for (Block block = start; block != null; block = block.next()) {
      visitArguments(block);
      if (block.firstOp() != null) {
        return block.firstOp();
      }
    }
    return null;
  }

  private Operation nextInside(Operation op) {
    if (op.next() != null) {
      return op.next();
    }
    Operation later = firstInBlocks(op.block().next());
    if (later != null) {
      return later;
    }
    Region region = op.parentRegion();
    return firstInRegions(region.parentOp(), region.index() + 1);
  }

  private void visitArguments(Block block) {
    for (int i = 0; i < block.numArguments(); i++) {
      visit(block.argument(i).type(), false);
      if (options().debugInfo()) {
        visit(block.argument(i).location(), false);
      }
    }
  }

  private void visitLocation(Operation op) {
    if (options().debugInfo()) {
      visit(op.location(), true);
    }
  }

  private void visitOwn(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      visit(op.operand(i).type(), false);
    }
    for (int i = 0; i < op.numResults(); i++) {
      visit(op.result(i).type(), false);
    }
    DictionaryAttr properties =
        searchesProperties(op) ? op.properties() : DictionaryAttr.empty(op.context());
    DictionaryAttr attributes = op.attributes();
    int p = 0;
    int a = 0;
    while (p < properties.size() || a < attributes.size()) {
      boolean inherent =
          a == attributes.size()
              || (p < properties.size() && properties.name(p).compareTo(attributes.name(a)) <= 0);
      visit(inherent ? properties.value(p++) : attributes.value(a++), false);
    }
  }

  private static boolean searchesProperties(Operation op) {
    return op.name().dialect().isPresent()
        || UpstreamDialects.searchesProperties(op.name().namespace(), op.name().text());
  }

  private Entry visit(Uniqued value, boolean canBeDeferred) {
    Entry known = entries.get(value);
    if (known != null) {
      if (!canBeDeferred) {
        makeNotDeferred(known);
      }
      return known;
    }
    String base = aliasBase(value);
    if (base != null && RecursiveAliases.covers(value)) {
      return recursive.visit((OpaqueType) value, canBeDeferred);
    }
    Entry entry = new Entry(value, base, canBeDeferred);
    entries.put(value, entry);
    List<Entry> savedSiblings = siblings;
    int savedDeepest = deepest;
    boolean savedDeferred = deferred;
    siblings = new ArrayList<>();
    deepest = 0;
    deferred = canBeDeferred;
    visitInside(value);
    entry.children = siblings;
    if (deepest > 0) {
      entry.depth = deepest + 1;
    }
    siblings = savedSiblings;
    deepest = savedDeepest;
    deferred = savedDeferred;
    out().clear();
    return entry;
  }

  private static void makeNotDeferred(Entry entry) {
    if (entry.deferred) {
      entry.deferred = false;
      entry.children.forEach(AliasCollector::makeNotDeferred);
    }
  }

  private void child(Uniqued value) {
    Entry entry = visit(value, deferred);
    siblings.add(entry);
    deepest = Math.max(deepest, entry.depth);
  }

  @Override
  public void printType(Type type) {
    child(type);
  }

  @Override
  public void printAttribute(Attribute attribute, TypeElision elision) {
    child(attribute);
  }

  private static String aliasBase(Uniqued value) {
    String remembered = value.uniquer().aliasOf(value);
    if (remembered != null) {
      return remembered;
    }
    return switch (value) {
      case AffineMapAttr m -> "map";
      case IntegerSetAttr s -> "set";
      case Location l -> "loc";
      case DistinctAttr d -> d.referenced() instanceof UnitAttr ? null : "distinct";
      case TupleType t -> t.types().size() > 16 ? "tuple" : null;
      default -> null;
    };
  }

  private void visitInside(Uniqued value) {
    switch (value) {
      case Type type -> visitType(type);
      case Attribute attribute -> visitAttribute(attribute);
      default -> throw new AssertionError(value.getClass());
    }
  }

  private void visitType(Type type) {
    switch (type) {
      case DialectType<?> d -> d.printBody(this);
      case OpaqueType o -> visitParts(o.text());
      case FunctionType f -> {
        f.inputs().forEach(this::child);
        f.results().forEach(this::child);
      }
      case TupleType t -> t.types().forEach(this::child);
      case ComplexType c -> child(c.elementType());
      case ShapedType s -> {
        child(s.elementType());
        switch (s) {
          case RankedTensorType t -> t.encoding().ifPresent(this::child);
          case MemRefType m -> {
            m.layout().ifPresent(this::child);
            m.memorySpace().ifPresent(this::child);
          }
          case UnrankedMemRefType m -> m.memorySpace().ifPresent(this::child);
          default -> {}
        }
      }
      default -> {}
    }
  }

  private void visitParts(OpaqueText text) {
    for (Object part : text.parts()) {
      if (part instanceof Uniqued nested) {
        child(nested);
      }
    }
  }

  private void visitAttribute(Attribute attribute) {
    switch (attribute) {
      case AffineMapAttr m -> {}
      case IntegerSetAttr s -> {}
      case DenseArrayAttr d -> {}
      case IntegerAttr i -> {}
      case FloatAttr f -> {}
      case DialectAttr<?> d -> d.printBody(this);
      case OpaqueAttr o -> {
        visitParts(o.text());
        if (!(o.type() instanceof NoneType)) {
          child(o.type());
        }
      }
      case DistinctAttr d -> child(d.referenced());
      case DictionaryAttr d -> {
        for (NamedAttribute entry : d) {
          child(entry.value());
        }
      }
      case ArrayAttr a -> a.forEach(this::child);
      case TypeAttr t -> child(t.type());
      case StringAttr s -> {
        if (!(s.type() instanceof NoneType)) {
          child(s.type());
        }
      }
      case ElementsAttr e -> child(e.type());
      case Location l -> visitInsideLocation(l);
      default -> {}
    }
  }

  private void visitInsideLocation(Location location) {
    switch (location) {
      case Location.Name n -> {
        if (!(n.child() instanceof Location.Unknown)) {
          child(n.child());
        }
      }
      case Location.CallSite c -> {
        child(c.callee());
        child(c.caller());
      }
      case Location.Fused f -> {
        f.metadata().ifPresent(this::child);
        f.locations().forEach(this::child);
      }
      default -> {}
    }
  }
}
