package dev.jpto.lowering.comm;

import dev.jpto.comm.CommOps;
import dev.jpto.comm.SignalValue;
import dev.jpto.ir.Block;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.pto.PtoEnum;
import dev.jpto.pto.PtoEnums;
import dev.jpto.pto.RankOps;
import dev.jpto.rewrite.Rewriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Replaces the operations on signals of one function by those of {@code pto.comm}, in place. */
final class SignalLowering {
  private final Rewriter rewriter;
  private final FunctionHead head;
  private final SignalViews views;
  private final Map<Value, Value> casts = new HashMap<>();

  SignalLowering(Rewriter rewriter, SignalFunction function) {
    this.rewriter = rewriter;
    head = new FunctionHead(rewriter, function);
    views = new SignalViews(rewriter, head);
  }

  /** Replaces {@code op}, whose cell of {@code rank} dimensions is behind {@code pointer}. */
  Operation lower(Operation op, Value pointer, int rank) {
    Value cell = views.cell(pointer, rank);
    if (op.is(CommOps.NOTIFY)) {
      return replace(
          op, cell, RankOps.TNOTIFY, "notifyOp", PtoEnums.NOTIFY_OP, CommOps.NOTIFY_KIND);
    }
    OpDefinition target = op.is(CommOps.WAIT) ? RankOps.TWAIT : RankOps.TTEST;
    return replace(op, cell, target, "cmp", PtoEnums.WAIT_CMP, CommOps.COMPARISON);
  }

  private Operation replace(
      Operation op, Value cell, OpDefinition target, String key, PtoEnum kind, String sourceKey) {
    Value given = op.operand(1);
    Value value = i32(op, given);
    String keyword = op.attr(sourceKey, StringAttr.class).value();
    var created =
        rewriter
            .before(op)
            .create(target, op.location())
            .operands(cell, value)
            .attr(key, kind.attr(rewriter.context(), keyword));
    op.attributes().forEach(entry -> created.attr(entry.name(), entry.value()));
    Operation lowered = created.results(op.results().stream().map(Value::type).toList()).insert();
    rewriter.replaceOp(op, lowered);
    eraseUnusedConstant(given);
    return lowered;
  }

  private Value i32(Operation op, Value given) {
    Optional<Integer> constant = SignalValue.constantToConvert(given);
    if (constant.isPresent()) {
      return head.i32(constant.get());
    }
    Value earlier = casts.get(given);
    if (earlier != null && isAround(earlier.parentBlock(), op)) {
      return earlier;
    }
    Value value = SignalValue.toI32(rewriter.before(op), op.location(), given);
    casts.put(given, value);
    return value;
  }

  /**
   * Whether {@code op} is in {@code block} or in a region inside it, so that what was put into the
   * block before can be used: operations are lowered in textual order.
   */
  private static boolean isAround(Block block, Operation op) {
    for (Operation at = op; at != null; at = at.parentOp()) {
      if (at.block() == block) {
        return true;
      }
    }
    return false;
  }

  private void eraseUnusedConstant(Value value) {
    Operation op = value.definingOp();
    if (value.isUnused() && op != null && op.hasTrait(Trait.Simple.CONSTANT_LIKE)) {
      rewriter.eraseOp(op);
    }
  }
}
