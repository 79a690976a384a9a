package dev.jpto.ir.parse;

import dev.jpto.ir.attr.AffineMapAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.ComplexType;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.NoneType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StridedLayoutAttr;
import dev.jpto.ir.attr.TensorEncoding;
import dev.jpto.ir.attr.TupleType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.UnrankedMemRefType;
import dev.jpto.ir.attr.UnrankedTensorType;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads types. */
final class TypeParser {
  private final Core core;
  private final Lexer lexer;

  TypeParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Expects a type, function types included. */
  Type parse() {
    return core.is(Kind.L_PAREN) ? parseFunction() : parseNonFunction();
  }

  /** Reads a type if one starts here. */
  Optional<Type> parseOptional() {
    boolean starts =
        switch (lexer.kind) {
          case L_PAREN, INT_TYPE, EXCLAIM -> true;
          case IDENTIFIER -> startsType(core.text());
          default -> false;
        };
    return starts ? Optional.of(parse()) : Optional.empty();
  }

  private static boolean startsType(String word) {
    return switch (word) {
      case "memref", "tensor", "complex", "tuple", "vector", "index", "none" -> true;
      default -> FloatSemantics.byKeyword(word).isPresent();
    };
  }

  private FunctionType parseFunction() {
    core.enter();
    Type[] inputs = parseList();
    core.expect(Kind.ARROW, "expected '->' in function type");
    Type[] results = core.is(Kind.L_PAREN) ? parseList() : new Type[] {parseNonFunction()};
    core.leave();
    return FunctionType.get(core.context, inputs, results);
  }

  private Type[] parseList() {
    core.expect(Kind.L_PAREN, "expected '('");
    List<Type> types = new ArrayList<>();
    if (!core.consumeIf(Kind.R_PAREN)) {
      core.commaSeparated(() -> types.add(parse()));
      core.expect(Kind.R_PAREN, "expected ')'");
    }
    return types.toArray(new Type[0]);
  }

  private Type parseNonFunction() {
    return switch (lexer.kind) {
      case INT_TYPE -> parseIntegerType();
      case EXCLAIM -> parseSymbol();
      case IDENTIFIER -> parseNamed(core.text());
      default -> throw core.wrongToken("expected non-function type");
    };
  }

  private Type parseSymbol() {
    core.enter();
    Type type = new SymbolParser(core).parseTypeSymbol();
    core.leave();
    return type;
  }

  private Type parseNamed(String word) {
    switch (word) {
      case "index" -> {
        lexer.advance();
        return IndexType.get(core.context);
      }
      case "none" -> {
        lexer.advance();
        return NoneType.get(core.context);
      }
      case "memref", "tensor", "complex", "tuple", "vector" -> {
        core.enter();
        int typeStart = lexer.start;
        lexer.advance();
        Type type =
            switch (word) {
              case "memref" -> parseMemRef(typeStart);
              case "tensor" -> parseTensor();
              case "complex" -> parseComplex();
              case "tuple" -> parseTuple();
              default -> parseVector();
            };
        core.leave();
        return type;
      }
      default -> {
        FloatSemantics semantics =
            FloatSemantics.byKeyword(word)
                .orElseThrow(() -> core.wrongToken("expected non-function type"));
        lexer.advance();
        return FloatType.get(core.context, semantics);
      }
    }
  }

  private Type parseIntegerType() {
    int p = lexer.start;
    IntegerType.Signedness signedness =
        switch (lexer.bytes[p]) {
          case 's' -> IntegerType.Signedness.SIGNED;
          case 'u' -> IntegerType.Signedness.UNSIGNED;
          default -> IntegerType.Signedness.SIGNLESS;
        };
    p += signedness.prefix().length();
    long width = 0;
    for (; p < lexer.end; p++) {
      width = width * 10 + (lexer.bytes[p] - '0');
      if (width > 0xFFFFFFFFL) {
        throw core.error("invalid integer width");
      }
    }
    if (width > IntegerType.MAX_WIDTH) {
      throw core.error("integer bitwidth is limited to " + IntegerType.MAX_WIDTH + " bits");
    }
    lexer.advance();
    return IntegerType.get(core.context, (int) width, signedness);
  }

  private Type parseComplex() {
    core.expect(Kind.LESS, "expected '<' in complex type");
    int elementStart = lexer.start;
    Type element = parse();
    core.expect(Kind.GREATER, "expected '>' in complex type");
    if (!ComplexType.isValidElement(element)) {
      throw core.errorAt(elementStart, "invalid element type for complex");
    }
    return ComplexType.get(element);
  }

  private Type parseTuple() {
    core.expect(Kind.LESS, "expected '<' in tuple type");
    List<Type> types = new ArrayList<>();
    if (!core.consumeIf(Kind.GREATER)) {
      core.commaSeparated(() -> types.add(parse()));
      core.expect(Kind.GREATER, "expected '>' in tuple type");
    }
    return TupleType.get(core.context, types);
  }

  private Type parseVector() {
    core.expect(Kind.LESS, "expected '<' in vector type");
    List<Long> dims = new ArrayList<>();
    List<Boolean> scalable = new ArrayList<>();
    while (core.is(Kind.INTEGER) || core.is(Kind.L_SQUARE)) {
      boolean scales = core.consumeIf(Kind.L_SQUARE);
      dims.add(parseDimension());
      scalable.add(scales);
      if (scales && !core.consumeIf(Kind.R_SQUARE)) {
        throw core.wrongToken("missing ']' closing scalable dimension");
      }
      parseX();
    }
    if (dims.stream().anyMatch(d -> d <= 0)) {
      throw core.error("vector types must have positive constant sizes");
    }
    int elementStart = lexer.start;
    Type element = parse();
    core.expect(Kind.GREATER, "expected '>' in vector type");
    if (!VectorType.isValidElement(element)) {
      throw core.errorAt(elementStart, "vector elements must be int/index/float type");
    }
    boolean[] flags = new boolean[scalable.size()];
    for (int i = 0; i < flags.length; i++) {
      flags[i] = scalable.get(i);
    }
    return VectorType.get(unboxed(dims), element, flags);
  }

  private Type parseTensor() {
    core.expect(Kind.LESS, "expected '<' in tensor type");
    long[] dims = null;
    if (core.consumeIf(Kind.STAR)) {
      parseX();
    } else {
      dims = parseDimensions(true);
    }
    int elementStart = lexer.start;
    Type element = parse();
    Attribute encoding = null;
    int encodingStart = 0;
    if (core.consumeIf(Kind.COMMA)) {
      encodingStart = lexer.start;
      if (core.is(Kind.GREATER)) {
        throw core.wrongToken("expected attribute value");
      }
      encoding = core.attributes.parseEncoding().orElse(null);
    }
    if (!core.is(Kind.GREATER)) {
      throw core.wrongToken("expected '>' in tensor type");
    }
    lexer.advance();
    if (!RankedTensorType.isValidElement(element)) {
      throw core.errorAt(elementStart, "invalid tensor element type");
    }
    if (dims == null) {
      if (encoding != null) {
        throw core.error("cannot apply encoding to unranked tensor");
      }
      return UnrankedTensorType.get(element);
    }
    return RankedTensorType.get(dims, element, fitted(encoding, dims, encodingStart));
  }

  private Optional<Attribute> fitted(Attribute encoding, long[] dims, int start) {
    if (!(encoding instanceof TensorEncoding fitting)) {
      return Optional.ofNullable(encoding);
    }
    Optional<String> problem = fitting.problem(dims);
    if (problem.isPresent()) {
      throw core.errorAt(start, problem.get());
    }
    return fitting.canonicalFor(dims);
  }

  private Type parseMemRef(int typeStart) {
    core.expect(Kind.LESS, "expected '<' in memref type");
    long[] dims = null;
    if (core.consumeIf(Kind.STAR)) {
      parseX();
    } else {
      dims = parseDimensions(true);
    }
    int elementStart = lexer.start;
    Type element = parse();
    if (!MemRefType.isValidElement(element)) {
      throw core.errorAt(elementStart, "invalid memref element type");
    }
    Attribute[] parts = new Attribute[2];
    boolean unranked = dims == null;
    if (!core.consumeIf(Kind.GREATER)) {
      core.expect(Kind.COMMA, "expected ',' or '>' in memref type");
      if (core.is(Kind.GREATER)) {
        throw core.wrongToken("expected list element");
      }
      core.commaSeparated(() -> parseMemRefPart(unranked, parts));
      core.expect(Kind.GREATER, "expected ',' or '>'");
    }
    if (parts[1] != null && !MemRefType.isValidMemorySpace(parts[1])) {
      throw core.errorAt(typeStart, "unsupported memory space Attribute");
    }
    if (unranked) {
      return UnrankedMemRefType.get(element, Optional.ofNullable(parts[1]));
    }
    checkLayout(typeStart, dims, parts[0]);
    return MemRefType.get(
        dims, element, Optional.ofNullable(parts[0]), Optional.ofNullable(parts[1]));
  }

  private void parseMemRefPart(boolean unranked, Attribute[] parts) {
    int start = lexer.start;
    Attribute part = core.attributes.parse();
    if (part instanceof AffineMapAttr || part instanceof StridedLayoutAttr) {
      if (unranked) {
        throw core.error("cannot have affine map for unranked memref type");
      }
      if (parts[0] != null) {
        throw core.errorAt(start, "multiple layouts specified in memref type");
      }
      if (parts[1] != null) {
        throw core.error("expected memory space to be last in memref type");
      }
      parts[0] = part;
    } else {
      if (parts[1] != null) {
        throw core.error("multiple memory spaces specified in memref type");
      }
      parts[1] = part;
    }
  }

  private void checkLayout(int at, long[] dims, Attribute layout) {
    int rank =
        switch (layout) {
          case AffineMapAttr m -> m.map().numDims();
          case StridedLayoutAttr s -> s.strides().length;
          case null, default -> dims.length;
        };
    if (rank != dims.length) {
      String message =
          layout instanceof AffineMapAttr
              ? "memref layout mismatch between rank and affine map: "
              : "expected the number of strides to match the rank";
      throw core.errorAt(
          at, layout instanceof AffineMapAttr ? message + dims.length + " != " + rank : message);
    }
  }

  // Dimension lists.

  /** Reads {@code 4x?x}: any number of extents, each followed by an x. */
  long[] parseDimensions(boolean allowDynamic) {
    List<Long> dims = new ArrayList<>();
    while (core.is(Kind.INTEGER) || core.is(Kind.QUESTION)) {
      dims.add(parseExtent(allowDynamic));
      parseX();
    }
    return unboxed(dims);
  }

  /** Reads {@code 4x?}: any number of extents with an x between. */
  long[] parseDimensionsWithoutTrailingX(boolean allowDynamic) {
    List<Long> dims = new ArrayList<>();
    if (core.is(Kind.INTEGER) || core.is(Kind.QUESTION)) {
      dims.add(parseExtent(allowDynamic));
      while (core.is(Kind.IDENTIFIER) && lexer.bytes[lexer.start] == 'x') {
        parseX();
        dims.add(parseExtent(allowDynamic));
      }
    }
    return unboxed(dims);
  }

  private long parseExtent(boolean allowDynamic) {
    int start = lexer.start;
    if (!core.is(Kind.QUESTION)) {
      return parseDimension();
    }
    advanceToX(lexer.end);
    if (!allowDynamic) {
      throw core.errorAt(start, "expected static shape");
    }
    return ShapedType.DYNAMIC;
  }

  private long parseDimension() {
    if (!core.is(Kind.INTEGER)) {
      throw core.error("invalid dimension");
    }
    if (core.isHexInteger()) {
      // "0xf32" is the extent 0, an x, and a type.
      advanceToX(lexer.start + 1);
      return 0;
    }
    long value =
        core.unsignedValue().filter(v -> v >= 0).orElseThrow(() -> core.error("invalid dimension"));
    advanceToX(lexer.end);
    return value;
  }

  /**
   * Reads the next token, which starts at {@code end} if it is an x. The lexer would read all that
   * follows the x as one name, each time anew for the next extent.
   */
  private void advanceToX(int end) {
    if (end < lexer.bufferEnd() && lexer.bytes[end] == 'x') {
      lexer.takeLetter(end);
    } else {
      lexer.advance();
    }
  }

  private void parseX() {
    if (!core.is(Kind.IDENTIFIER) || lexer.bytes[lexer.start] != 'x') {
      throw core.wrongToken("expected 'x' in dimension list");
    }
    if (lexer.end - lexer.start > 1) {
      lexer.resetOnSameLine(lexer.start + 1);
    }
    lexer.advance();
  }

  static long[] unboxed(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
