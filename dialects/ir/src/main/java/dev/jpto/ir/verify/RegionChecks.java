package dev.jpto.ir.verify;

import dev.jpto.ir.Arity;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import java.util.List;

/** Where an operation stands, and the shape of the regions it has. */
final class RegionChecks {
  private RegionChecks() {}

  /** No region has more than one block, nor an empty one unless that may be. */
  static OpVerifier singleBlock(OpDefinition definition) {
    boolean mayBeEmpty = definition.hasTrait(Trait.Simple.NO_TERMINATOR);
    return op -> {
      for (int i = 0; i < op.numRegions(); i++) {
        Region region = op.region(i);
        if (region.isEmpty()) {
          continue;
        }
        if (!region.hasOneBlock()) {
          return op.emitOpError("expects region #" + i + " to have 0 or 1 blocks");
        }
        if (!mayBeEmpty && region.entry().isEmpty()) {
          return op.emitOpError("expects a non-empty block");
        }
      }
      return true;
    };
  }

  /** The entry blocks have no arguments. */
  static boolean noArguments(Operation op) {
    for (int i = 0; i < op.numRegions(); i++) {
      Region region = op.region(i);
      if (!region.isEmpty() && region.entry().numArguments() != 0) {
        String which = op.numRegions() > 1 ? "region #" + i : "region";
        return op.emitOpError(which + " should have no arguments");
      }
    }
    return true;
  }

  /** The operation stands directly inside one of {@code allowed}. */
  static OpVerifier parent(List<String> allowed) {
    String expected =
        (allowed.size() == 1 ? "'" : "to be one of '") + String.join(", ", allowed) + "'";
    return op -> {
      Operation parent = op.parentOp();
      return parent != null && parent.definition() != null && allowed.contains(parent.name().text())
          || op.emitOpError("expects parent op " + expected);
    };
  }

  /** The operation is the last of its block. */
  static boolean lastOfBlock(Operation op) {
    return (op.block() != null && op.next() == null)
        || op.emitOpError("must be the last operation in the parent block");
  }

  /** Each region has as many blocks as declared. */
  static OpVerifier blockCounts(List<RegionDef> declared) {
    int last = declared.size() - 1;
    boolean variadic = declared.get(last).arity() == Arity.VARIADIC;
    return op -> {
      for (int i = 0; i < op.numRegions(); i++) {
        RegionDef region = declared.get(variadic ? Math.min(i, last) : i);
        if (!region.blocks().allows(op.region(i))) {
          return op.emitOpError(
              "region #"
                  + i
                  + " ('"
                  + region.name()
                  + "') failed to verify constraint: "
                  + region.blocks().summary());
        }
      }
      return true;
    };
  }

  /** The entry block of each region ends with {@code terminator}. */
  static OpVerifier endsWith(String terminator) {
    return op -> {
      for (int i = 0; i < op.numRegions(); i++) {
        Region region = op.region(i);
        if (region.isEmpty()) {
          continue;
        }
        String found = region.entry().lastOp().name().text();
        if (!found.equals(terminator)) {
          return op.opError(
                  "expects regions to end with '" + terminator + "', found '" + found + "'")
              .note(
                  op.location(),
                  "in custom textual format, the absence of terminator implies '"
                      + terminator
                      + "'")
              .emit();
        }
      }
      return true;
    };
  }
}
