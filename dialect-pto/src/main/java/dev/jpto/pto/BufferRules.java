package dev.jpto.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.SymbolResolver;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.std.func.FuncOps;
import java.util.Optional;

/** Rules of the buffers of pipes that look into another function (section 5.8). */
final class BufferRules {
  private BufferRules() {}

  /**
   * The function exists and reserves a buffer of that name. Where operations that no dialect knows
   * are allowed, one of them may hold it.
   */
  static boolean importsReservedBuffer(Operation op, SymbolResolver symbols) {
    if (op.context().allowsUnregisteredDialects()) {
      return true;
    }
    SymbolRefAttr name = op.attr("peer_func", SymbolRefAttr.class);
    Optional<Operation> peer = symbols.resolve(op, name).filter(f -> f.is(FuncOps.FUNC));
    if (peer.isEmpty()) {
      return op.emitOpError(
          "expects 'peer_func' to reference an existing func.func, but there is no " + name);
    }
    boolean reserved =
        KernelFunction.all(peer.get(), PipeOps.RESERVE_BUFFER).stream()
            .anyMatch(buffer -> buffer.attr("name") == op.attr("name"));
    return reserved
        || op.emitOpError(
            "expects matching peer reserve_buffer to exist, but "
                + name
                + " reserves none of name "
                + op.attr("name"));
  }
}
