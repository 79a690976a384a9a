package dev.jpto.ir.parse;

import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** Connects uses of value names with their definitions, which may come later in the text. */
final class SsaValues {
  /** More results than this no operation has; numbers beyond are refused before memory is taken. */
  static final int MAX_RESULTS = 1 << 20;

  private final Core core;
  private final Lexer lexer;
  private final SsaNames names;
  private final Map<Value, Integer> forward = new LinkedHashMap<>();

  SsaValues(Core core) {
    this.core = core;
    this.lexer = core.lexer;
    this.names = new SsaNames(core.lexer.bytes);
    names.push();
  }

  void pushScope() {
    names.push();
  }

  void popScope() {
    names.pop();
  }

  /** The name in the current PERCENT token. */
  SsaNames.Name name() {
    return names.lookup(lexer.start + 1, lexer.end, lexer.hash);
  }

  String text(SsaNames.Name name) {
    return names.text(name);
  }

  /** Reads {@code %name} or {@code %name#2}; the token must be PERCENT. */
  void parseUse(OperandUses uses) {
    int start = lexer.start;
    SsaNames.Name name = name();
    lexer.advance();
    int number = 0;
    if (core.is(Kind.HASH)) {
      number = parseNumber();
      lexer.advance();
    }
    uses.push(name, number, start);
  }

  private int parseNumber() {
    long value = 0;
    for (int i = lexer.start + 1; i < lexer.end; i++) {
      int digit = lexer.bytes[i] - '0';
      value = value * 10 + digit;
      if (digit < 0 || digit > 9 || value > 0xFFFFFFFFL) {
        throw core.error("invalid SSA value result number");
      }
    }
    return (int) Math.min(value, MAX_RESULTS);
  }

  /** The value of use {@code i}, which has type {@code type}. */
  Value resolve(OperandUses uses, int i, Type type) {
    SsaNames.Name name = uses.names[i];
    int number = (int) uses.numbers[i];
    Value known = name.value(number);
    if (known != null) {
      if (known.type() != type) {
        throw core.errorAt(
            uses.offsets[i],
            "use of value '"
                + names.text(name)
                + "' expects different type than prior uses: '"
                + type
                + "' vs '"
                + known.type()
                + "'",
            name.offset(number),
            "prior use here");
      }
      return known;
    }
    Value first = name.value(0);
    if (number >= MAX_RESULTS || (first != null && !forward.containsKey(first))) {
      throw core.errorAt(uses.offsets[i], "reference to invalid result number");
    }
    return placeholder(name, number, uses.offsets[i], type);
  }

  private Value placeholder(SsaNames.Name name, int number, int offset, Type type) {
    OpName standIn = core.context.opName("builtin.unrealized_conversion_cast");
    Operation op = new Operation(standIn, Location.unknown(core.context));
    op.initResults(type);
    Value value = op.result();
    forward.put(value, offset);
    name.set(number, value, offset);
    return value;
  }

  /** Makes {@code value} result {@code number} of {@code name}. */
  void define(SsaNames.Name name, int number, int offset, Value value) {
    Value existing = name.value(number);
    if (existing != null) {
      replacePlaceholder(name, number, offset, existing, value);
    }
    name.set(number, value, offset);
    names.noteDefined(name);
  }

  private void replacePlaceholder(
      SsaNames.Name name, int number, int offset, Value existing, Value value) {
    String text = names.text(name);
    if (!forward.containsKey(existing)) {
      throw core.errorAt(
          offset,
          "redefinition of SSA value '" + text + "'",
          name.offset(number),
          "previously defined here");
    }
    if (existing.type() != value.type()) {
      throw core.errorAt(
          offset,
          "definition of SSA value '" + text + "#" + number + "' has type '" + value.type() + "'",
          name.offset(number),
          "previously used here with type '" + existing.type() + "'");
    }
    existing.replaceAllUsesWith(value);
    forward.remove(existing);
  }

  /** Reports the uses of names that were never defined, in the order of the text. */
  void checkAllDefined() {
    if (!forward.isEmpty()) {
      forward.values().stream()
          .sorted()
          .forEach(offset -> core.report(offset, "use of undeclared SSA value name"));
      throw new ParseFailure();
    }
  }
}
