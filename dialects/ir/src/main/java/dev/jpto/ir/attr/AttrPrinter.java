package dev.jpto.ir.attr;

import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.support.TextSink;
import dev.jpto.ir.support.Utf8;
import java.util.List;

/**
 * Writes types and attributes. Used alone it writes no aliases; the printer of operations extends
 * it and supplies them.
 */
public class AttrPrinter {
  /** Whether the type of an attribute is written after it. */
  public enum TypeElision {
    /** Always written. */
    NEVER,
    /** Left out where it is the default: {@code i64} and {@code f64}. */
    MAY,
    /** Never written: the reader knows it. */
    MUST
  }

  private static final byte[] HEX = "0123456789ABCDEF".getBytes();

  private final PrintOptions options;
  private TextSink out;

  /** A printer into {@code out}. */
  public AttrPrinter(TextSink out, PrintOptions options) {
    this.out = out;
    this.options = options;
  }

  static String toText(Uniqued value) {
    AttrPrinter printer = new AttrPrinter(new TextSink(), PrintOptions.DEFAULT);
    switch (value) {
      case Type type -> printer.printType(type);
      case Attribute attribute -> printer.printAttribute(attribute);
      default -> throw new AssertionError(value.getClass());
    }
    return printer.out.toString();
  }

  /** Where the text goes. */
  public final TextSink out() {
    return out;
  }

  /** How much is written. */
  public final PrintOptions options() {
    return options;
  }

  /** Writes the alias of {@code value} if it has one. */
  protected boolean printAlias(Uniqued value) {
    return false;
  }

  /** The number in {@code distinct[n]}; unique in one printed text. */
  protected long distinctId(DistinctAttr attribute) {
    return 0;
  }

  /** Told of every resource that is printed, so that its data can follow the module. */
  protected void noteResource(DenseResourceElementsAttr resource) {}

  /** Writes a type. */
  public void printType(Type type) {
    if (!printAlias(type)) {
      printTypeBody(type);
    }
  }

  /** Writes a type, itself not as an alias. */
  public final void printTypeBody(Type type) {
    switch (type) {
      case IntegerType i -> out.append(i.signedness().prefix()).append(i.width());
      case IndexType i -> out.append("index");
      case FloatType f -> out.append(f.semantics().keyword());
      case NoneType n -> out.append("none");
      case ComplexType c -> {
        out.append("complex<");
        printType(c.elementType());
        out.append('>');
      }
      case FunctionType f -> printFunctionType(f.inputs(), f.results());
      case TupleType t -> {
        out.append("tuple<");
        printTypes(t.types());
        out.append('>');
      }
      case ShapedType s -> printShaped(s);
      case OpaqueType o -> printOpaque('!', o.text());
      case DialectType<?> d ->
          printDialectSymbol('!', d.dialect(), captureBody(() -> d.printBody(this)));
      default -> throw new AssertionError(type.getClass());
    }
  }

  /** Writes {@code (inputs) -> results}, results in parentheses unless exactly one non-function. */
  public final void printFunctionType(List<Type> inputs, List<Type> results) {
    out.append('(');
    printTypes(inputs);
    out.append(") -> ");
    boolean bare = results.size() == 1 && !(results.getFirst() instanceof FunctionType);
    if (!bare) {
      out.append('(');
    }
    printTypes(results);
    if (!bare) {
      out.append(')');
    }
  }

  private void printTypes(List<Type> types) {
    for (int i = 0; i < types.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      printType(types.get(i));
    }
  }

  private void printShaped(ShapedType type) {
    switch (type) {
      case VectorType v -> {
        out.append("vector<");
        for (int i = 0; i < v.rank(); i++) {
          if (v.isScalable(i)) {
            out.append('[').append(v.dim(i)).append("]x");
          } else {
            out.append(v.dim(i)).append('x');
          }
        }
        printType(v.elementType());
      }
      case RankedTensorType t -> {
        out.append("tensor<");
        printDims(t);
        printType(t.elementType());
        t.encoding().ifPresent(this::printParameter);
      }
      case UnrankedTensorType t -> {
        out.append("tensor<*x");
        printType(t.elementType());
      }
      case MemRefType m -> {
        out.append("memref<");
        printDims(m);
        printType(m.elementType());
        m.layout().ifPresent(this::printElidedParameter);
        m.memorySpace().ifPresent(this::printElidedParameter);
      }
      case UnrankedMemRefType m -> {
        out.append("memref<*x");
        printType(m.elementType());
        m.memorySpace().ifPresent(this::printElidedParameter);
      }
      default -> throw new AssertionError(type.getClass());
    }
    out.append('>');
  }

  private void printParameter(Attribute attribute) {
    out.append(", ");
    printAttribute(attribute);
  }

  private void printElidedParameter(Attribute attribute) {
    out.append(", ");
    printAttribute(attribute, TypeElision.MAY);
  }

  /** Writes {@code 4x?x} for the extents of a ranked type. */
  public final void printDims(ShapedType type) {
    for (int i = 0; i < type.rank(); i++) {
      printDim(type.dim(i));
      out.append('x');
    }
  }

  /** Writes an extent, {@code ?} when dynamic. */
  public final void printDim(long dim) {
    if (dim == ShapedType.DYNAMIC) {
      out.append('?');
    } else {
      out.append(dim);
    }
  }

  /** Writes an attribute and, where it has one, its type. */
  public final void printAttribute(Attribute attribute) {
    printAttribute(attribute, TypeElision.NEVER);
  }

  /** Writes an attribute. */
  public void printAttribute(Attribute attribute, TypeElision elision) {
    if (!printAlias(attribute)) {
      printAttributeBody(attribute, elision);
    }
  }

  /** Writes an attribute, itself not as an alias. */
  public final void printAttributeBody(Attribute attribute, TypeElision elision) {
    switch (attribute) {
      case IntegerAttr i -> printInteger(i, elision);
      case FloatAttr f -> {
        StringBuilder text = new StringBuilder(24);
        f.value().appendTo(text);
        out.append(text);
        boolean hex = text.length() > 1 && text.charAt(1) == 'x';
        boolean isDefault = !hex && f.type().semantics() == FloatSemantics.F64;
        printTypeSuffix(f.type(), elision, isDefault);
      }
      case StringAttr s -> {
        printString(s.value());
        if (!(s.type() instanceof NoneType)) {
          printTypeSuffix(s.type(), elision, false);
        }
      }
      case UnitAttr u -> out.append("unit");
      case TypeAttr t -> printType(t.type());
      case ArrayAttr a -> printArray(a);
      case DictionaryAttr d -> {
        out.append('{');
        printEntries(d);
        out.append('}');
      }
      case SymbolRefAttr s -> printSymbolRef(s);
      case AffineMapAttr m -> {
        StringBuilder text = new StringBuilder("affine_map<");
        m.map().print(text);
        out.append(text).append('>');
      }
      case IntegerSetAttr s -> {
        StringBuilder text = new StringBuilder("affine_set<");
        s.set().print(text);
        out.append(text).append('>');
      }
      case StridedLayoutAttr s -> printStrided(s);
      case DenseArrayAttr d -> printDenseArray(d);
      case ElementsAttr e -> ElementsPrinter.print(this, e, elision);
      case Location l -> printLocation(l);
      case DistinctAttr d -> {
        out.append("distinct[").append(distinctId(d)).append("]<");
        if (!(d.referenced() instanceof UnitAttr)) {
          printAttribute(d.referenced());
        }
        out.append('>');
      }
      case OpaqueAttr o -> {
        printOpaque('#', o.text());
        if (!(o.type() instanceof NoneType)) {
          printTypeSuffix(o.type(), elision, false);
        }
      }
      case DialectAttr<?> d ->
          printDialectSymbol('#', d.dialect(), captureBody(() -> d.printBody(this)));
      default -> throw new AssertionError(attribute.getClass());
    }
  }

  /** Writes {@code : type} unless it may be left out. */
  final void printTypeSuffix(Type type, TypeElision elision, boolean isDefault) {
    if (elision == TypeElision.MUST || (elision == TypeElision.MAY && isDefault)) {
      return;
    }
    out.append(" : ");
    printType(type);
  }

  private void printInteger(IntegerAttr attribute, TypeElision elision) {
    Type type = attribute.type();
    if (type.isSignlessInteger(1)) {
      out.append(attribute.value() != 0 ? "true" : "false");
      return;
    }
    boolean fits =
        !(type instanceof IntegerType i) || i.width() < 64 || (i.width() == 64 && !i.isUnsigned());
    if (fits) {
      out.append(attribute.value());
    } else {
      out.append(attribute.bigValue().toString());
    }
    printTypeSuffix(type, elision, type.isSignlessInteger(64));
  }

  private void printArray(ArrayAttr array) {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      printAttribute(array.get(i), TypeElision.MAY);
    }
    out.append(']');
  }

  /** Writes {@code a = 1 : i32, b} without braces. */
  public final void printEntries(DictionaryAttr dictionary) {
    for (int i = 0; i < dictionary.size(); i++) {
      if (i > 0) {
        out.append(", ");
      }
      printKey(dictionary.name(i));
      if (!(dictionary.value(i) instanceof UnitAttr)) {
        out.append(" = ");
        printAttribute(dictionary.value(i));
      }
    }
  }

  private void printKey(String name) {
    if (Ascii.isBareIdentifier(name)) {
      out.append(name);
    } else {
      printString(name);
    }
  }

  private void printSymbolRef(SymbolRefAttr ref) {
    String separator = "@";
    for (String name : ref.path()) {
      out.append(separator);
      printKey(name);
      separator = "::@";
    }
  }

  private void printStrided(StridedLayoutAttr layout) {
    out.append("strided<[");
    String separator = "";
    for (long stride : layout.strides()) {
      out.append(separator);
      printDim(stride);
      separator = ", ";
    }
    out.append(']');
    if (layout.offset() != 0) {
      out.append(", offset: ");
      printDim(layout.offset());
    }
    out.append('>');
  }

  private void printDenseArray(DenseArrayAttr array) {
    out.append("array<");
    printType(array.elementType());
    if (array.size() > 0) {
      out.append(": ");
      ElementsPrinter.printElements(this, array);
    }
    out.append('>');
  }

  /** Writes a string in quotes; all but printable ASCII is escaped as two hex digits. */
  public final void printString(String text) {
    out.append('"');
    for (byte b : Utf8.encode(text)) {
      if (b == '\\') {
        out.append("\\\\");
      } else if (b >= ' ' && b < 0x7F && b != '"') {
        out.append((char) b);
      } else {
        out.append('\\').append((char) HEX[(b >> 4) & 15]).append((char) HEX[b & 15]);
      }
    }
    out.append('"');
  }

  /** Writes {@code loc(...)}, the location itself not as an alias. */
  public final void printLocation(Location location) {
    out.append("loc(");
    printLocationBody(location);
    out.append(')');
  }

  private void printNestedLocation(Location location) {
    if (!printAlias(location)) {
      printLocationBody(location);
    }
  }

  /** Writes what stands inside {@code loc(...)}, the location itself not as an alias. */
  protected final void printLocationBody(Location location) {
    switch (location) {
      case Location.Unknown u -> out.append("unknown");
      case Location.FileLineCol f -> {
        printString(f.file().value());
        out.append(':').append(Integer.toUnsignedLong(f.line()));
        out.append(':').append(Integer.toUnsignedLong(f.column()));
      }
      case Location.Name n -> {
        printString(n.name().value());
        if (!(n.child() instanceof Location.Unknown)) {
          out.append('(');
          printNestedLocation(n.child());
          out.append(')');
        }
      }
      case Location.CallSite c -> {
        out.append("callsite(");
        printNestedLocation(c.callee());
        out.append(" at ");
        printNestedLocation(c.caller());
        out.append(')');
      }
      case Location.Fused f -> {
        out.append("fused");
        f.metadata()
            .ifPresent(
                m -> {
                  out.append('<');
                  printAttribute(m);
                  out.append('>');
                });
        out.append('[');
        String separator = "";
        for (Location inner : f.locations()) {
          out.append(separator);
          printNestedLocation(inner);
          separator = ", ";
        }
        out.append(']');
      }
    }
  }

  private TextSink captureBody(Runnable body) {
    TextSink saved = out;
    TextSink captured = new TextSink();
    out = captured;
    try {
      body.run();
    } finally {
      out = saved;
    }
    return captured;
  }

  private void printOpaque(char sigil, OpaqueText text) {
    printDialectSymbol(
        sigil,
        text.dialect(),
        captureBody(
            () -> {
              for (Object part : text.parts()) {
                switch (part) {
                  case String s -> out.append(s);
                  case Type t -> printType(t);
                  case Attribute a -> printAttribute(a);
                  default -> throw new AssertionError(part.getClass());
                }
              }
            }));
  }

  /** A body that is a name, or a name and {@code <...>}, follows a dot; any other goes in <>. */
  private void printDialectSymbol(char sigil, String dialect, TextSink body) {
    out.append(sigil).append(dialect);
    if (isPretty(body)) {
      out.append('.').append(body);
    } else {
      out.append('<').append(body).append('>');
    }
  }

  private static boolean isPretty(TextSink body) {
    int n = body.length();
    if (n == 0 || !Ascii.isLetter((char) body.byteAt(0))) {
      return false;
    }
    int i = 0;
    while (i < n && isDottedNamePart((char) body.byteAt(i))) {
      i++;
    }
    return i == n || (body.byteAt(i) == '<' && body.byteAt(n - 1) == '>');
  }

  private static boolean isDottedNamePart(char c) {
    return Ascii.isNamePart(c) || c == '.';
  }
}
