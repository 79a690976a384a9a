package dev.jpto.eval.memory;

import java.util.BitSet;

/** Who writes to a memory and reads back, to find out who overwrote whom. */
public final class Owner {
  private final String name;
  private final BitSet lost = new BitSet();

  /** An owner that messages call {@code name}. */
  public Owner(String name) {
    this.name = name;
  }

  /** Byte {@code address}, which this owner wrote, was overwritten by another. */
  void lose(int address) {
    lost.set(address);
  }

  /** This owner wrote byte {@code address}. */
  void take(int address) {
    lost.clear(address);
  }

  /** The first of {@code count} bytes from {@code address} that was lost, or -1. */
  int firstLost(int address, int count) {
    int next = lost.nextSetBit(address);
    return next >= 0 && next < address + count ? next : -1;
  }

  @Override
  public String toString() {
    return name;
  }
}
