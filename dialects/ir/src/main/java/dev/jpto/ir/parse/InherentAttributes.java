package dev.jpto.ir.parse;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.NamedAttribute;

/**
 * Sorts the attributes of an operation into inherent and discardable ones. The text may give
 * inherent attributes in {@code <{...}>} or, as older texts do, in the trailing dictionary.
 */
final class InherentAttributes {
  private final Core core;

  InherentAttributes(Core core) {
    this.core = core;
  }

  /**
   * Checks inherent attributes of a registered operation in the trailing dictionary, which starts
   * at {@code start}: of the right kind, and not given in {@code <{...}>} too.
   */
  void checkDictionary(Operation op, Attribute properties, DictionaryAttr dictionary, int start) {
    if (dictionary.isEmpty() || op.definition() == null) {
      return;
    }
    if (properties instanceof DictionaryAttr given) {
      checkGivenOnce(given, dictionary, start);
    } else if (properties == null) {
      checkKinds(op, dictionary);
    }
  }

  private void checkGivenOnce(DictionaryAttr given, DictionaryAttr dictionary, int start) {
    for (NamedAttribute entry : dictionary) {
      if (given.contains(entry.name())) {
        throw core.errorAt(
            KeyFinder.find(core.source, start, entry.name()),
            "attribute '" + entry.name() + "' occurs more than once in the attribute list");
      }
    }
  }

  private void checkKinds(Operation op, DictionaryAttr dictionary) {
    for (AttributeDef attribute : op.definition().attributes()) {
      Attribute value = dictionary.get(attribute.name());
      if (value != null && !attribute.constraint().allows(value)) {
        op.opError(
                "attribute '"
                    + attribute.name()
                    + "' failed to satisfy constraint: "
                    + attribute.constraint().summary())
            .emit();
        throw new ParseFailure();
      }
    }
  }

  /** Sets the attributes of {@code op}; {@code properties} is what stood in {@code <...>}. */
  void set(Operation op, Attribute properties, DictionaryAttr dictionary) {
    OpDefinition definition = op.definition();
    if (definition == null) {
      setUnregistered(op, properties, dictionary);
      return;
    }
    DictionaryAttr inherent = op.properties();
    if (!dictionary.isEmpty()) {
      DictionaryAttr current = withCurrentNames(dictionary, definition);
      for (NamedAttribute entry : current) {
        if (definition.isInherent(entry.name()) && canHold(definition, inherent, entry)) {
          inherent = inherent.with(entry.name(), entry.value());
        }
      }
      op.setAttributes(current.filter(name -> !definition.isInherent(name)));
    }
    if (properties != null) {
      inherent = merge(op, definition, inherent, properties);
    }
    op.setProperties(inherent);
  }

  /** Older texts call the segment sizes by other names. */
  private static DictionaryAttr withCurrentNames(DictionaryAttr given, OpDefinition definition) {
    DictionaryAttr renamed = rename(given, "operand", OpDefinition.OPERAND_SEGMENTS, definition);
    return rename(renamed, "result", OpDefinition.RESULT_SEGMENTS, definition);
  }

  private static DictionaryAttr rename(
      DictionaryAttr given, String what, String current, OpDefinition definition) {
    String old = what + "_segment_sizes";
    Attribute value = given.get(old);
    return value == null || !definition.isSegmentSizes(current)
        ? given
        : given.without(old).with(current, value);
  }

  /** Segment sizes of another kind are ignored in the trailing dictionary, as upstream does. */
  private static boolean canHold(
      OpDefinition definition, DictionaryAttr inherent, NamedAttribute entry) {
    return !definition.isSegmentSizes(entry.name())
        || segmentsError(entry.value(), (DenseArrayAttr) inherent.get(entry.name())) == null;
  }

  private void setUnregistered(Operation op, Attribute properties, DictionaryAttr dictionary) {
    op.setAttributes(dictionary);
    if (properties instanceof DictionaryAttr given) {
      op.setProperties(given.isEmpty() ? DictionaryAttr.writtenEmpty(core.context) : given);
    } else if (properties != null) {
      throw fail(op, properties, "expected DictionaryAttr to set properties");
    }
  }

  private DictionaryAttr merge(
      Operation op, OpDefinition definition, DictionaryAttr inherent, Attribute properties) {
    if (!(properties instanceof DictionaryAttr given)) {
      throw fail(op, properties, "expected DictionaryAttr to set properties");
    }
    if (given.isEmpty()) {
      return inherent;
    }
    if (!definition.hasProperties()) {
      throw fail(op, properties, "this operation does not support properties");
    }
    checkProperties(op, definition, inherent, given);
    int defaultsGiven = 0;
    for (int i = 0; i < given.size(); i++) {
      if (inherent.contains(given.name(i))) {
        defaultsGiven++;
      }
    }
    if (defaultsGiven == inherent.size()) {
      return given;
    }
    DictionaryAttr merged = inherent;
    for (NamedAttribute entry : given) {
      merged = merged.with(entry.name(), entry.value());
    }
    return merged;
  }

  private void checkProperties(
      Operation op, OpDefinition definition, DictionaryAttr inherent, DictionaryAttr given) {
    for (int i = 0; i < given.size(); i++) {
      String name = given.name(i);
      Attribute value = given.value(i);
      AttributeDef attribute = definition.attribute(name);
      if (attribute != null) {
        if (!attribute.constraint().storage().test(value)) {
          throw badProperty(op, given, name, value);
        }
      } else if (definition.isSegmentSizes(name)) {
        String error = segmentsError(value, (DenseArrayAttr) inherent.get(name));
        if (error != null) {
          throw fail(op, given, error);
        }
      } else {
        throw badProperty(op, given, name, value);
      }
    }
  }

  private static String segmentsError(Attribute value, DenseArrayAttr zeros) {
    if (!(value instanceof DenseArrayAttr sizes) || sizes.elementType() != zeros.elementType()) {
      return "expected DenseI32ArrayAttr for key `value`";
    }
    return sizes.size() == zeros.size()
        ? null
        : "size mismatch in attribute conversion: " + sizes.size() + " vs " + zeros.size();
  }

  private ParseFailure badProperty(
      Operation op, DictionaryAttr given, String name, Attribute value) {
    return fail(op, given, "Invalid attribute `" + name + "` in property conversion: " + value);
  }

  private ParseFailure fail(Operation op, Attribute properties, String why) {
    op.error("invalid properties " + properties + " for op " + op.name() + ": " + why).emit();
    return new ParseFailure();
  }
}
