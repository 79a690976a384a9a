package dev.jpto.pto.eval;

import dev.jpto.eval.memory.ByteMemory;
import dev.jpto.eval.memory.Checks;
import dev.jpto.eval.memory.Owner;
import dev.jpto.ir.Operation;
import dev.jpto.pto.AddressSpace;
import dev.jpto.pto.TargetArch;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The local memories of a core; a part of the environment. */
final class TileMemories {
  private final Map<AddressSpace, ByteMemory> memories = new EnumMap<>(AddressSpace.class);
  private final Map<Operation, Owner> owners = new IdentityHashMap<>();

  /** The memory {@code space}, as large as the target's (pto-dialect.md section 7.1). */
  ByteMemory memory(AddressSpace space, TargetArch arch, Checks checks) {
    return memories.computeIfAbsent(
        space, s -> ByteMemory.growing(s.keyword(), capacity(s, arch), checks));
  }

  private static int capacity(AddressSpace space, TargetArch arch) {
    boolean a5 = arch == TargetArch.A5;
    return switch (space) {
      case MAT -> 512 << 10;
      case LEFT, RIGHT, BIAS -> 64 << 10;
      case ACC -> (a5 ? 256 : 128) << 10;
      case VEC, SCALING -> (a5 ? 248 : 192) << 10;
      case ZERO, GM -> throw new IllegalArgumentException("no local memory: " + space);
    };
  }

  /** The owner of the bytes that {@code op} allocates, each time it runs. */
  Owner owner(Operation op) {
    return owners.computeIfAbsent(op, o -> new Owner(describe(o)));
  }

  /** The tile by the author's name, or by the place of its allocation. */
  static String describe(Operation op) {
    return op.result()
        .nameHint()
        .map(name -> "%" + name)
        .orElseGet(() -> "the tile allocated at " + op.location());
  }
}
