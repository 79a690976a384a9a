package dev.jpto.lowering.memory;

import dev.jpto.ir.DiagnosticBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.lowering.machine.Target;
import dev.jpto.tile.TileSpace;
import java.util.Locale;

/** Refuses plans that a memory cannot hold, and tells which tiles make it overflow. */
final class CapacityCheck {
  private final Operation function;
  private final Target target;
  private final long vecLimit;

  /** A check of plans of {@code function}; a positive {@code vecLimit} replaces that of vec. */
  CapacityCheck(Operation function, Target target, long vecLimit) {
    this.function = function;
    this.target = target;
    this.vecLimit = vecLimit;
  }

  /** Whether {@code plan} can be used; errors are emitted if not. */
  boolean accepts(MemoryPlan plan) {
    return pinnedAreApart(plan) && fits(plan);
  }

  private long limit(TileSpace space) {
    return space == TileSpace.VEC && vecLimit > 0 ? vecLimit : target.capacity(space);
  }

  private boolean fits(MemoryPlan plan) {
    long limit = limit(plan.space());
    if (plan.end() <= limit) {
      return true;
    }
    DiagnosticBuilder error =
        plan.peak()
            .error(
                "Function '%s': %s buffer usage (%d bytes) exceeds platform limit (%d bytes)%s"
                    .formatted(name(), title(plan.space()), plan.end(), limit, reserved(plan)));
    for (int buffer : plan.liveAtPeak()) {
      Value face = plan.buffers().get(buffer).face();
      error.note(
          face.location(),
          "live here: %s, %d bytes, '%s'"
              .formatted(Names.of(face), plan.size(buffer), face.type()));
    }
    if (plan.lowerBound() + plan.reserved() <= limit) {
      error.note(
          function.location(),
          "at most %d bytes are needed at once, but no placement was found that fits"
              .formatted(plan.lowerBound()));
    }
    return error.emit();
  }

  private static String reserved(MemoryPlan plan) {
    return plan.reserved() == 0
        ? ""
        : "; %d bytes are reserved for pipes".formatted(plan.reserved());
  }

  private boolean pinnedAreApart(MemoryPlan plan) {
    boolean good = true;
    for (int i = 0; i < plan.buffers().size(); i++) {
      if (plan.isPinned(i)) {
        good &= pinnedIsAligned(plan, i) && overlapsNoPinned(plan, i) && overlapsNoWindow(plan, i);
      }
    }
    return good;
  }

  private boolean pinnedIsAligned(MemoryPlan plan, int buffer) {
    long alignment = target.alignment(plan.space());
    long address = plan.address(buffer);
    return address >= 0 && address % alignment == 0
        || pinnedError(
                plan,
                buffer,
                "is not a multiple of %d, as addresses in %s are"
                    .formatted(alignment, plan.space().keyword()))
            .emit();
  }

  private boolean overlapsNoPinned(MemoryPlan plan, int buffer) {
    for (int other = 0; other < buffer; other++) {
      if (plan.isPinned(other)
          && meet(plan, buffer, plan.address(other), plan.address(other) + plan.size(other))) {
        return pinnedError(plan, buffer, "overlaps that of another pinned tile")
            .note(
                plan.buffers().get(other).face().location(), "which lies at " + bytes(plan, other))
            .emit();
      }
    }
    return true;
  }

  private boolean overlapsNoWindow(MemoryPlan plan, int buffer) {
    for (PackingProblem.Window window : plan.windows()) {
      if (meet(plan, buffer, window.from(), window.to())) {
        return pinnedError(
                plan,
                buffer,
                "overlaps [%d, %d), which is reserved for a pipe"
                    .formatted(window.from(), window.to()))
            .emit();
      }
    }
    return true;
  }

  private static boolean meet(MemoryPlan plan, int buffer, long from, long to) {
    long address = plan.address(buffer);
    return address < to && from < address + plan.size(buffer);
  }

  private static DiagnosticBuilder pinnedError(MemoryPlan plan, int buffer, String problem) {
    Operation maker =
        plan.buffers().get(buffer).makers().stream()
            .filter(op -> AddressAttribute.pinned(op).isPresent())
            .findFirst()
            .orElseThrow();
    return maker.error("pinned address " + bytes(plan, buffer) + " " + problem);
  }

  private static String bytes(MemoryPlan plan, int buffer) {
    long address = plan.address(buffer);
    return "[%d, %d)".formatted(address, address + plan.size(buffer));
  }

  private String name() {
    StringAttr name = function.attr("sym_name", StringAttr.class);
    return name == null ? "" : name.value();
  }

  private static String title(TileSpace space) {
    String keyword = space.keyword();
    return keyword.substring(0, 1).toUpperCase(Locale.ROOT) + keyword.substring(1);
  }
}
