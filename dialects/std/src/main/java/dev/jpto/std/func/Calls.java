package dev.jpto.std.func;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.ir.iface.CallableOp;
import java.util.List;

/** Who calls and who is called. */
final class Calls {
  static final CallableOp FUNC =
      new CallableOp() {
        @Override
        public Region body(Operation op) {
          return op.region(0).isEmpty() ? null : op.region(0);
        }

        @Override
        public List<Type> resultTypes(Operation op) {
          return FuncOps.typeOf(op).results();
        }
      };

  static final CallOp CALL =
      new CallOp() {
        @Override
        public SymbolRefAttr calleeSymbol(Operation op) {
          return op.attr("callee", SymbolRefAttr.class);
        }

        @Override
        public Value calleeValue(Operation op) {
          return null;
        }

        @Override
        public Groups.Range argumentOperands(Operation op) {
          return new Groups.Range(0, op.numOperands());
        }
      };

  static final CallOp CALL_INDIRECT =
      new CallOp() {
        @Override
        public SymbolRefAttr calleeSymbol(Operation op) {
          return null;
        }

        @Override
        public Value calleeValue(Operation op) {
          return op.operand(0);
        }

        @Override
        public Groups.Range argumentOperands(Operation op) {
          return new Groups.Range(1, op.numOperands() - 1);
        }
      };

  private Calls() {}
}
