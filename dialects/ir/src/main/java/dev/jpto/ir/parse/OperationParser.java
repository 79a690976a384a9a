package dev.jpto.ir.parse;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads operations in generic syntax with their regions and blocks. Nesting is kept on an explicit
 * stack of {@link Frame}s, so any depth can be read.
 */
final class OperationParser {
  private record DeferredLocation(int offset, String alias, Consumer<Location> setter) {}

  private final Core core;
  private final Lexer lexer;
  private final boolean keepNames;
  private final SsaValues values;
  private final Signatures signatures;
  private final InherentAttributes inherent;
  private final OperandUses operands = new OperandUses();
  private final OperandUses results = new OperandUses();
  private final List<DeferredLocation> deferred = new ArrayList<>();
  private final List<BlockArgument> blockArguments = new ArrayList<>();
  private final Labels topLabels = new Labels();
  private Frame[] frames = {new Frame()};
  private int depth;

  OperationParser(Core core, boolean keepNames) {
    this.core = core;
    this.lexer = core.lexer;
    this.keepNames = keepNames;
    this.values = new SsaValues(core);
    this.signatures = new Signatures(core);
    this.inherent = new InherentAttributes(core);
  }

  /** Reads one operation with all inside and adds it to {@code target}. */
  void parse(Block target) {
    parseHead(target);
    while (depth > 0) {
      Frame frame = frames[depth - 1];
      switch (lexer.kind) {
        case CARET -> parseLabel(frame);
        case R_BRACE -> endRegion(frame);
        default -> parseHead(frame.block);
      }
    }
  }

  /** Checks, at the end of the text, that everything referred to was defined. */
  void finish() {
    values.checkAllDefined();
    topLabels.checkDefined(core);
    for (DeferredLocation reference : deferred) {
      Attribute value = core.attributeAliases.get(reference.alias());
      if (value == null) {
        throw core.errorAt(reference.offset(), "operation location alias was never defined");
      }
      if (!(value instanceof Location location)) {
        throw core.errorAt(reference.offset(), "expected location, but found '" + value + "'");
      }
      reference.setter().accept(location);
    }
  }

  // The part of an operation before its regions.

  private void parseHead(Block target) {
    Frame frame = pushFrame();
    frame.target = target;
    frame.start = lexer.start;
    frame.firstResultName = results.size;
    frame.firstOperand = operands.size;
    if (core.is(Kind.PERCENT)) {
      parseResultNames();
    }
    parseName(frame);
    parseOperands();
    if (core.is(Kind.L_SQUARE)) {
      parseSuccessors(frame);
    }
    if (core.consumeIf(Kind.LESS)) {
      frame.properties = core.attributes.parse();
      core.expect(Kind.GREATER, "expected '>' to close properties");
    }
    if (core.consumeIf(Kind.L_PAREN)) {
      openRegion(frame);
    } else {
      parseTail(frame);
    }
  }

  private Frame pushFrame() {
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
      for (int i = depth; i < frames.length; i++) {
        frames[i] = new Frame();
      }
    }
    return frames[depth++];
  }

  private void parseResultNames() {
    do {
      if (!core.is(Kind.PERCENT)) {
        throw core.wrongToken("expected valid ssa identifier");
      }
      int start = lexer.start;
      SsaNames.Name name = values.name();
      lexer.advance();
      long count = 1;
      if (core.consumeIf(Kind.COLON)) {
        if (!core.is(Kind.INTEGER)) {
          throw core.wrongToken("expected integer number of results");
        }
        long value = core.unsignedValue().orElse(0L);
        if (value == 0) {
          throw core.error("expected named operation to have at least 1 result");
        }
        count = value > 0 ? value : Long.MAX_VALUE;
        lexer.advance();
      }
      results.push(name, count, start);
    } while (core.consumeIf(Kind.COMMA));
    core.expect(Kind.EQUAL, "expected '=' after SSA name");
  }

  private void parseName(Frame frame) {
    if (core.is(Kind.IDENTIFIER)) {
      throw customOperation();
    }
    if (!core.is(Kind.STRING)) {
      throw core.wrongToken("expected operation name in quotes");
    }
    String text = core.stringValue();
    if (text.isEmpty()) {
      throw core.error("empty operation name is invalid");
    }
    if (text.indexOf('\0') >= 0) {
      throw core.error("null character not allowed in operation name");
    }
    Location location = Location.file(core.fileName, lexer.line, lexer.start - lexer.lineStart + 1);
    OpName name = core.context.opName(text);
    lexer.advance();
    if (name.dialect().isEmpty() && !core.context.allowsUnregisteredDialects()) {
      throw core.error(
          "operation being parsed with an unregistered dialect. If this is intended, please use"
              + " -allow-unregistered-dialect with the MLIR tool used");
    }
    frame.op = new Operation(name, location);
  }

  /** Only the generic form is read; says so in upstream's words for a missing custom form. */
  private RuntimeException customOperation() {
    int start = lexer.start;
    String name = core.text();
    // A lexical error in the next token is the one to report.
    lexer.advance();
    int dot = name.indexOf('.');
    if (dot < 0) {
      return core.errorAt(
          start, "custom op '" + name + "' is unknown (tried 'builtin." + name + "' as well)");
    }
    String dialect = name.substring(0, dot);
    if (core.context.dialect(dialect).isEmpty()) {
      return core.errorAt(
          start, "Dialect `" + dialect + "' not found for custom op '" + name + "'");
    }
    boolean known = core.context.opName(name).isRegistered();
    String what = known ? "has no custom assembly form" : "is unknown";
    return core.errorAt(start, "custom op '" + name + "' " + what);
  }

  private void parseOperands() {
    core.expect(Kind.L_PAREN, "expected '(' to start operand list");
    if (core.is(Kind.PERCENT)) {
      do {
        if (!core.is(Kind.PERCENT)) {
          throw core.wrongToken("expected SSA operand");
        }
        values.parseUse(operands);
      } while (core.consumeIf(Kind.COMMA));
    }
    core.expect(Kind.R_PAREN, "expected ')' to end operand list");
  }

  private void parseSuccessors(Frame frame) {
    OpName name = frame.op.name();
    if (name.isRegistered() && !name.hasTrait(Trait.Simple.TERMINATOR)) {
      throw core.error("successors in non-terminator");
    }
    lexer.advance();
    if (core.is(Kind.R_SQUARE)) {
      throw core.wrongToken("expected list element");
    }
    Labels around = depth < 2 ? topLabels : frames[depth - 2].labels();
    List<Block> successors = new ArrayList<>();
    do {
      if (!core.is(Kind.CARET)) {
        throw core.wrongToken("expected block name");
      }
      successors.add(around.use(core.text(), lexer.start));
      lexer.advance();
    } while (core.consumeIf(Kind.COMMA));
    core.expect(Kind.R_SQUARE, "expected ',' or ']'");
    frame.op.initSuccessors(successors);
  }

  // Regions and blocks.

  private void openRegion(Frame frame) {
    core.expect(Kind.L_BRACE, "expected '{' to begin a region");
    frame.openRegion();
    values.pushScope();
    if (!core.is(Kind.CARET) && !core.is(Kind.R_BRACE)) {
      frame.block = frame.region.addBlock();
    }
  }

  private void endRegion(Frame frame) {
    frame.checkLabels(core);
    lexer.advance();
    values.popScope();
    if (core.consumeIf(Kind.COMMA)) {
      openRegion(frame);
    } else {
      core.expect(Kind.R_PAREN, "expected ')' to end region list");
      parseTail(frame);
    }
  }

  private void parseLabel(Frame frame) {
    int start = lexer.start;
    String name = core.text();
    lexer.advance();
    Block block = frame.labels().define(name);
    if (block == null) {
      throw core.errorAt(start, "redefinition of block '" + name + "'");
    }
    frame.block = block;
    frame.region.append(block);
    if (core.consumeIf(Kind.L_PAREN) && !core.consumeIf(Kind.R_PAREN)) {
      core.commaSeparated(() -> parseBlockArgument(frame.block));
      frame.block.addArguments(blockArguments);
      blockArguments.clear();
      core.expect(Kind.R_PAREN, "expected ')'");
    }
    core.expect(Kind.COLON, "expected ':' after block name");
  }

  private void parseBlockArgument(Block block) {
    if (!core.is(Kind.PERCENT)) {
      throw core.wrongToken("expected SSA operand");
    }
    int start = lexer.start;
    int line = lexer.line;
    int lineStart = lexer.lineStart;
    SsaNames.Name name = values.name();
    lexer.advance();
    if (core.is(Kind.HASH)) {
      throw core.error("result number not allowed in argument list");
    }
    core.expect(Kind.COLON, "expected ':' and type for SSA operand");
    Type type = core.types.parse();
    Location location = Location.file(core.fileName, line, start - lineStart + 1);
    BlockArgument argument = new BlockArgument(block, blockArguments.size(), type, location);
    blockArguments.add(argument);
    parseTrailingLocation(argument::setLocation);
    values.define(name, 0, start, argument);
    if (keepNames) {
      nameHint(name, argument);
    }
  }

  // The part of an operation after its regions.

  private void parseTail(Frame frame) {
    Operation op = frame.op;
    int attributesStart = lexer.start;
    DictionaryAttr attributes =
        core.is(Kind.L_BRACE)
            ? core.attributes.parseDictionary()
            : DictionaryAttr.empty(core.context);
    FunctionType type = signatures.parse(operands.size - frame.firstOperand);
    resolveOperands(frame, type);
    op.initResults(type);
    inherent.checkDictionary(op, frame.properties, attributes, attributesStart);
    frame.target.append(op);
    parseTrailingLocation(op::setLocation);
    inherent.set(op, frame.properties, attributes);
    defineResults(frame);
    operands.size = frame.firstOperand;
    results.size = frame.firstResultName;
    frame.release();
    depth--;
  }

  private Value[] scratch = new Value[16];

  private void resolveOperands(Frame frame, FunctionType type) {
    int n = type.numInputs();
    if (n > scratch.length) {
      scratch = new Value[n * 2];
    }
    for (int i = 0; i < n; i++) {
      scratch[i] = values.resolve(operands, frame.firstOperand + i, type.input(i));
    }
    frame.op.initOperands(scratch, n);
  }

  private void defineResults(Frame frame) {
    int from = frame.firstResultName;
    int to = results.size;
    if (from == to) {
      return;
    }
    Operation op = frame.op;
    if (op.numResults() == 0) {
      throw core.errorAt(frame.start, "cannot name an operation with no results");
    }
    long expected = 0;
    for (int i = from; i < to; i++) {
      expected += results.numbers[i];
    }
    if (expected != op.numResults()) {
      throw core.errorAt(
          frame.start,
          "operation defines "
              + op.numResults()
              + " results but was provided "
              + expected
              + " to bind");
    }
    int next = 0;
    for (int i = from; i < to; i++) {
      for (int number = 0; number < results.numbers[i]; number++) {
        Value value = op.result(next++);
        values.define(results.names[i], number, results.offsets[i], value);
        if (keepNames) {
          nameHint(results.names[i], value);
        }
      }
    }
  }

  private void nameHint(SsaNames.Name name, Value value) {
    String text = values.text(name).substring(1);
    if (!Character.isDigit(text.charAt(0))) {
      value.setNameHint(text);
    }
  }

  private void parseTrailingLocation(Consumer<Location> setter) {
    if (!core.consumeIfKeyword("loc")) {
      return;
    }
    core.expect(Kind.L_PAREN, "expected '(' in location");
    if (core.is(Kind.HASH) && core.text().indexOf('.') < 0) {
      parseLocationAlias(setter);
    } else {
      setter.accept(core.locations.parse());
    }
    core.expect(Kind.R_PAREN, "expected ')' in location");
  }

  private void parseLocationAlias(Consumer<Location> setter) {
    String alias = core.textAfterSigil();
    int start = lexer.start;
    lexer.advance();
    switch (core.attributeAliases.get(alias)) {
      case null -> deferred.add(new DeferredLocation(start, alias, setter));
      case Location location -> setter.accept(location);
      case Attribute other ->
          throw core.errorAt(start, "expected location, but found '" + other + "'");
    }
  }
}
