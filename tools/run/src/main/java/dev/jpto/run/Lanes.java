package dev.jpto.run;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.pto.AddressSpace;
import dev.jpto.pto.TileBufType;
import java.util.List;

/** Which pipe of the core an operation keeps busy. */
final class Lanes {
  /** All lanes, in the order they are shown. */
  static final List<String> ALL = List.of("S", "MTE2", "MTE1", "M", "V", "FIX", "MTE3", "COMM");

  private Lanes() {}

  /** The lane of {@code op}; scalars and control are those of the scalar pipe. */
  static String of(Operation op) {
    String name = op.name().toString();
    int dot = name.indexOf('.');
    return switch (name.substring(0, Math.max(dot, 0))) {
      case "comm" -> "COMM";
      case "pto" -> ofPto(op, name.substring(dot + 1));
      case "tile" -> ofTile(name.substring(dot + 1));
      default -> "S";
    };
  }

  private static String ofPto(Operation op, String name) {
    if (name.startsWith("comm.")) {
      return "COMM";
    }
    if (name.startsWith("tmatmul") || name.startsWith("tgemv")) {
      return "M";
    }
    return switch (name) {
      case "tload", "tprefetch" -> "MTE2";
      case "tstore" -> isFrom(op, AddressSpace.ACC) ? "FIX" : "MTE3";
      case "tmov", "textract", "tinsert" ->
          isFrom(op, AddressSpace.ACC) ? "FIX" : isFrom(op, AddressSpace.MAT) ? "MTE1" : "V";
      case "treshape",
          "trap",
          "tile_valid_rows",
          "tile_valid_cols",
          "tassign",
          "tgetval",
          "tsetval" ->
          "S";
      default -> name.startsWith("t") ? "V" : "S";
    };
  }

  private static boolean isFrom(Operation op, AddressSpace space) {
    Value source = op.operand(0);
    return source.type() instanceof TileBufType tile && tile.space() == space;
  }

  private static String ofTile(String name) {
    return switch (name) {
      case "load" -> "MTE2";
      case "store" -> "MTE3";
      case "matmul", "matmul_acc", "matmul_bias", "gemv", "gemv_acc", "gemv_bias" -> "M";
      case "create", "slice", "reshape", "read", "write", "set_validshape" -> "S";
      default -> "V";
    };
  }
}
