package dev.jpto.rewrite.match;

import dev.jpto.ir.OpName;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.Match;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.Position;
import java.util.Objects;

/**
 * Runs a match program; {@link Code} has the instructions.
 *
 * @param registers how many it needs
 */
record MatchProgram(int[] code, Object[] pool, Leaf[] leaves, NativeCall[] calls, int registers) {
  /** Adds the matches at {@code op} to {@code out}. */
  void run(Operation op, Matches out) {
    MatchState state = out.state;
    Object[] regs = state.prepare(registers, calls.length);
    regs[0] = op;
    int pc = 0;
    while (code[pc] != Code.END) {
      int kind = code[pc];
      if (kind < Code.GIVEN) {
        pc = control(kind, pc, op, regs, out);
      } else if (kind < Code.EXISTS) {
        pc = load(kind, pc, regs);
      } else {
        state.checksDone++;
        pc = kind < Code.CALL ? check(kind, pc, regs) : branch(kind, pc, state);
      }
    }
  }

  private int control(int kind, int pc, Operation op, Object[] regs, Matches out) {
    if (kind == Code.JUMP) {
      return code[pc + 1];
    }
    Leaf leaf = leaves[code[pc + 1]];
    int[] from = leaf.registers();
    Object[] captures = new Object[from.length];
    for (int i = 0; i < from.length; i++) {
      captures[i] = regs[from[i]];
    }
    out.add(leaf.rank(), new Match(leaf.pattern(), leaf.plan(), op, captures));
    return pc + 2;
  }

  private int load(int kind, int pc, Object[] regs) {
    int d = code[pc + 1];
    Object s = kind == Code.GIVEN ? null : regs[code[pc + 2]];
    switch (kind) {
      case Code.GIVEN -> regs[d] = pool[code[pc + 2]];
      case Code.DEFINER -> regs[d] = PositionReader.definer(s);
      case Code.OPERAND -> regs[d] = PositionReader.operand(s, code[pc + 3]);
      case Code.GROUP_OPERAND -> regs[d] = PositionReader.groupOperand(s, code[pc + 3]);
      case Code.RESULT -> regs[d] = PositionReader.result(s, code[pc + 3]);
      case Code.GROUP_RESULT -> regs[d] = PositionReader.groupResult(s, code[pc + 3]);
      case Code.RANGE -> regs[d] = PositionReader.range(s, code[pc + 3] != 0, code[pc + 4]);
      case Code.TYPE_OF -> regs[d] = PositionReader.typeOf(s);
      case Code.TYPES_OF -> regs[d] = PositionReader.typesOf(s);
      case Code.ATTR -> regs[d] = PositionReader.attr(s, (String) pool[code[pc + 3]]);
      case Code.CONSTANT_OF -> regs[d] = PositionReader.constantOf(s);
      case Code.REGION -> regs[d] = PositionReader.region(s, code[pc + 3]);
      case Code.TERMINATOR -> regs[d] = PositionReader.terminator(s);
      case Code.ARGUMENT -> regs[d] = PositionReader.argument(s, code[pc + 3]);
      case Code.FIRST_USE -> regs[d] = ((Value) s).firstUse();
      default -> throw new IllegalStateException("instruction " + kind);
    }
    return pc
        + switch (kind) {
          case Code.RANGE -> 5;
          case Code.GIVEN,
              Code.DEFINER,
              Code.TYPE_OF,
              Code.TYPES_OF,
              Code.CONSTANT_OF,
              Code.TERMINATOR,
              Code.FIRST_USE ->
              3;
          default -> 4;
        };
  }

  private int check(int kind, int pc, Object[] regs) {
    Object s = regs[code[pc + 1]];
    int n = code[pc + 2];
    boolean holds =
        switch (kind) {
          case Code.EXISTS -> s != null;
          case Code.ABSENT -> s == null;
          case Code.NAME_IS -> s instanceof Operation op && op.name() == pool[n];
          case Code.COUNT_IS -> PositionReader.count(s, n != 0, code[pc + 3]) == code[pc + 4];
          case Code.COUNT_AT_LEAST -> PositionReader.count(s, n != 0, code[pc + 3]) >= code[pc + 4];
          case Code.RESULT_IS -> s instanceof OpResult result && result.index() == n;
          case Code.EQUAL -> s == pool[n];
          case Code.INTEGER_IS -> PositionReader.isInteger(s, (Long) pool[n]);
          case Code.KIND_IS -> ((Class<?>) pool[n]).isInstance(s);
          case Code.SAME -> Objects.equals(s, regs[n]);
          default -> throw new IllegalStateException("instruction " + kind);
        };
    int length =
        switch (kind) {
          case Code.EXISTS, Code.ABSENT -> 3;
          case Code.COUNT_IS, Code.COUNT_AT_LEAST -> 6;
          default -> 4;
        };
    return holds ? pc + length : code[pc + length - 1];
  }

  private int branch(int kind, int pc, MatchState state) {
    return switch (kind) {
      case Code.CALL -> call(pc, state);
      case Code.NEXT_USER -> nextUser(pc, state.registers);
      case Code.SWITCH_NAME -> switchName(pc, state.registers[code[pc + 1]]);
      case Code.SWITCH_EQUAL -> switchEqual(pc, state.registers[code[pc + 1]]);
      default -> switchInteger(pc, state.registers[code[pc + 1]]);
    };
  }

  private int call(int pc, MatchState state) {
    int index = code[pc + 1];
    boolean expected = code[pc + 2] != 0;
    boolean keep = code[pc + 3] != 0;
    int arguments = code[pc + 5];
    boolean holds;
    if (keep && state.isKnown(index)) {
      holds = state.known(index);
      state.checksDone--;
    } else {
      holds = calls[index].function().test(state.arguments(code, pc + 5));
      state.keep(index, holds);
    }
    int next = pc + 6 + arguments + calls[index].results();
    return holds == expected ? next : code[pc + 4];
  }

  private int nextUser(int pc, Object[] regs) {
    OpOperand use = (OpOperand) regs[code[pc + 1]];
    int operand = code[pc + 3];
    while (use != null && operand != Position.User.ANY && use.index() != operand) {
      use = use.nextUse();
    }
    if (use == null) {
      return code[pc + 4];
    }
    regs[code[pc + 1]] = use.nextUse();
    regs[code[pc + 2]] = use.owner();
    return pc + 5;
  }

  private int switchName(int pc, Object s) {
    if (s == null) {
      return code[pc + 3];
    }
    OpName name = ((Operation) s).name();
    int size = code[pc + 2];
    int table = pc + 4;
    for (int i = Code.slot(name.id(), size); ; i = (i + 1) & (size - 1)) {
      int key = code[table + i * 2];
      if (key == 0) {
        return code[pc + 3];
      }
      if (key == name.id() + 1) {
        return code[table + i * 2 + 1];
      }
    }
  }

  private int switchEqual(int pc, Object s) {
    if (s == null) {
      return code[pc + 3];
    }
    int size = code[pc + 2];
    int table = pc + 4;
    for (int i = Code.slot(s.hashCode(), size); ; i = (i + 1) & (size - 1)) {
      int key = code[table + i * 2];
      if (key == 0) {
        return code[pc + 3];
      }
      if (pool[key - 1] == s) {
        return code[table + i * 2 + 1];
      }
    }
  }

  private int switchInteger(int pc, Object s) {
    IntegerAttr integer =
        switch (s) {
          case IntegerAttr attr -> attr;
          case DenseElementsAttr elements when elements.isSplat() ->
              elements.element(0) instanceof IntegerAttr element ? element : null;
          case null, default -> null;
        };
    if (integer == null) {
      return code[pc + 3];
    }
    long number = integer.value();
    int size = code[pc + 2];
    int table = pc + 4;
    for (int i = Code.slot(Long.hashCode(number), size); ; i = (i + 1) & (size - 1)) {
      int at = table + i * 3;
      if (code[at + 2] < 0) {
        return code[pc + 3];
      }
      if (code[at] == (int) number && code[at + 1] == (int) (number >> 32)) {
        return code[at + 2];
      }
    }
  }
}
