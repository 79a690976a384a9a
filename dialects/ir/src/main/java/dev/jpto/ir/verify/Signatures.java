package dev.jpto.ir.verify;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;

/** The signature that passed last, for each kind of operation. */
final class Signatures {
  private static final class Signature {
    private Type[] operands;
    private Type[] results;
    private DictionaryAttr properties;
    private int regions;
    private int successors;

    boolean matches(Operation op) {
      if (properties != op.properties()
          || operands.length != op.numOperands()
          || results.length != op.numResults()
          || regions != op.numRegions()
          || successors != op.numSuccessors()) {
        return false;
      }
      for (int i = 0; i < operands.length; i++) {
        if (op.operand(i).type() != operands[i]) {
          return false;
        }
      }
      for (int i = 0; i < results.length; i++) {
        if (op.result(i).type() != results[i]) {
          return false;
        }
      }
      return true;
    }

    void become(Operation op) {
      properties = op.properties();
      regions = op.numRegions();
      successors = op.numSuccessors();
      operands = sized(operands, op.numOperands());
      for (int i = 0; i < operands.length; i++) {
        operands[i] = op.operand(i).type();
      }
      results = sized(results, op.numResults());
      for (int i = 0; i < results.length; i++) {
        results[i] = op.result(i).type();
      }
    }

    private static Type[] sized(Type[] old, int length) {
      return old != null && old.length == length ? old : new Type[length];
    }
  }

  private Signature[] last = new Signature[64];

  /** Whether {@code op}, of kind {@code id}, has the signature added last for this kind. */
  boolean contains(int id, Operation op) {
    return id < last.length && last[id] != null && last[id].matches(op);
  }

  /** Remembers the signature of {@code op}, of kind {@code id}. */
  void add(int id, Operation op) {
    if (id >= last.length) {
      last = Arrays.copyOf(last, Math.max(id + 1, last.length * 2));
    }
    if (last[id] == null) {
      last[id] = new Signature();
    }
    last[id].become(op);
  }
}
