package dev.jpto.rewrite.transforms.cse;

import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.OperationEquivalence;
import java.util.Arrays;

/**
 * The operations that dominate the place looked at, found by what they do. They are added and
 * forgotten like a stack; each chain of the hash table starts with what was added last.
 */
final class KnownOps {
  private static final int NONE = -1;
  private static final int INITIAL_CAPACITY = 64;

  private Operation[] ops = new Operation[INITIAL_CAPACITY];
  private int[] hashes = new int[INITIAL_CAPACITY];
  private int[] writesBefore = new int[INITIAL_CAPACITY];
  private int[] nextInChain = new int[INITIAL_CAPACITY];
  private int[] chains = new int[2 * INITIAL_CAPACITY];
  private int size;
  private int floor;

  KnownOps() {
    Arrays.fill(chains, NONE);
  }

  /** The number of operations known; what is added from now on goes with {@link #forget}. */
  int mark() {
    return size;
  }

  /** Forgets the operations added since {@code mark}. */
  void forget(int mark) {
    while (size > mark) {
      size--;
      chains[chain(hashes[size])] = nextInChain[size];
      ops[size] = null;
    }
  }

  /** Hides all operations known now; the answer shows what was shown before when given back. */
  int hide() {
    int before = floor;
    floor = size;
    return before;
  }

  /** Undoes {@link #hide}. */
  void show(int before) {
    floor = before;
  }

  /** Where the operation stands that does what {@code op} does, the last one added; or negative. */
  int find(Operation op, int hash) {
    for (int i = chains[chain(hash)]; i >= floor; i = nextInChain[i]) {
      if (hashes[i] == hash && OperationEquivalence.equivalent(ops[i], op)) {
        return i;
      }
    }
    return NONE;
  }

  /** The operation that {@link #find} found. */
  Operation op(int found) {
    return ops[found];
  }

  /** What was given with the operation that {@link #find} found. */
  int writesBefore(int found) {
    return writesBefore[found];
  }

  /** Adds {@code op}, before which in its block as many operations as said may write. */
  void add(Operation op, int hash, int writes) {
    if (size == ops.length) {
      grow();
    }
    ops[size] = op;
    hashes[size] = hash;
    writesBefore[size] = writes;
    nextInChain[size] = chains[chain(hash)];
    chains[chain(hash)] = size++;
  }

  private int chain(int hash) {
    return (hash ^ hash >>> 15) & chains.length - 1;
  }

  private void grow() {
    int capacity = 2 * size;
    ops = Arrays.copyOf(ops, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    writesBefore = Arrays.copyOf(writesBefore, capacity);
    nextInChain = Arrays.copyOf(nextInChain, capacity);
    chains = new int[2 * capacity];
    Arrays.fill(chains, NONE);
    for (int i = 0; i < size; i++) {
      nextInChain[i] = chains[chain(hashes[i])];
      chains[chain(hashes[i])] = i;
    }
  }
}
