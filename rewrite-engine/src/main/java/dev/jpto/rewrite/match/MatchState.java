package dev.jpto.rewrite.match;

import dev.jpto.rewrite.pattern.NativeFunction;

/** What a visit works with, kept from one visit to the next so that visits allocate nothing. */
final class MatchState {
  Object[] registers = {};
  long checksDone;
  private long[] visitOfCall = {};
  private boolean[] answerOfCall = {};
  private long visit;
  private final CallArguments arguments = new CallArguments();

  /** Starts a visit; returns the registers. */
  Object[] prepare(int numRegisters, int calls) {
    if (registers.length < numRegisters) {
      registers = new Object[numRegisters];
    }
    if (visitOfCall.length < calls) {
      visitOfCall = new long[calls];
      answerOfCall = new boolean[calls];
    }
    visit++;
    return registers;
  }

  /** Whether a native function was called on this visit. */
  boolean isKnown(int call) {
    return visitOfCall[call] == visit;
  }

  /** What it said. */
  boolean known(int call) {
    return answerOfCall[call];
  }

  void keep(int call, boolean answer) {
    visitOfCall[call] = visit;
    answerOfCall[call] = answer;
  }

  /** The arguments that {@code code} gives at {@code at}: their number, registers, results. */
  NativeFunction.Arguments arguments(int[] code, int at) {
    arguments.code = code;
    arguments.at = at;
    return arguments;
  }

  private final class CallArguments implements NativeFunction.Arguments {
    private int[] code;
    private int at;

    @Override
    public int size() {
      return code[at];
    }

    @Override
    public Object get(int i) {
      return registers[code[at + 1 + i]];
    }

    @Override
    public void answer(int i, Object value) {
      registers[code[at + 1 + code[at] + i]] = value;
    }
  }
}
