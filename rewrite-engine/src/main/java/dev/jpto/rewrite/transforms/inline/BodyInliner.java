package dev.jpto.rewrite.transforms.inline;

import dev.jpto.ir.Block;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Groups;
import dev.jpto.ir.IrMapping;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.ir.iface.CallableOp;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts the body of a callable in the place of one call, if the dialects allow it. */
final class BodyInliner {
  private static final InlinerDialect FORBIDS = new InlinerDialect() {};

  private final Rewriter rewriter;

  BodyInliner(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  private static InlinerDialect rulesOf(Operation op) {
    Dialect dialect = op.name().dialect().orElse(null);
    return dialect instanceof InlinerDialect rules ? rules : FORBIDS;
  }

  /**
   * Inlines and erases {@code call}.
   *
   * @param keep whether the body stays where it is too; if not it is moved
   * @param added is given the new blocks while they are whole
   * @return whether it was done
   */
  boolean inline(Operation call, Region body, boolean keep, Consumer<List<Block>> added) {
    if (call.next() == null || !fits(call, body) || !isLegal(call, body, keep)) {
      return false;
    }
    Groups.Range range = CallOp.of(call).argumentOperands(call);
    List<Value> arguments = call.operands().subList(range.start(), range.start() + range.size());
    boolean oneBlock = body.hasOneBlock();
    Block head = call.block();
    Block next = oneBlock ? null : rewriter.splitBlock(call.next());
    List<Block> blocks = bring(body, head.region(), next, keep);
    setLocations(blocks, call.location());
    added.accept(blocks);
    if (oneBlock) {
      Operation end = blocks.getFirst().lastOp();
      rulesOf(end).handleTerminator(rewriter, end, call.results());
      rewriter.eraseOp(end);
      rewriter.inlineBlockBefore(blocks.getFirst(), call.next(), arguments);
    } else {
      connect(call, blocks, next);
      rewriter.mergeBlocks(blocks.getFirst(), head, arguments);
    }
    rewriter.eraseOp(call);
    return true;
  }

  private static boolean fits(Operation call, Region body) {
    Groups.Range range = CallOp.of(call).argumentOperands(call);
    List<Type> results = CallableOp.of(body.parentOp()).resultTypes(body.parentOp());
    if (range.size() != body.entry().numArguments() || call.numResults() != results.size()) {
      return false;
    }
    for (int i = 0; i < range.size(); i++) {
      if (call.operand(range.start() + i).type() != body.entry().argument(i).type()) {
        return false;
      }
    }
    return call.results().stream().map(OpResult::type).toList().equals(results);
  }

  private static boolean isLegal(Operation call, Region body, boolean keep) {
    Region target = call.parentRegion();
    Operation callable = body.parentOp();
    return rulesOf(call).isLegalToInline(call, callable, keep)
        && rulesOf(target.parentOp()).isLegalToInline(target, body, keep)
        && !callable.walkPreOrder(
            op -> {
              if (op == callable) {
                return WalkResult.ADVANCE;
              }
              InlinerDialect rules = rulesOf(op);
              if (!rules.isLegalToInline(op, target, keep)) {
                return WalkResult.INTERRUPT;
              }
              return rules.shouldAnalyzeRecursively(op) ? WalkResult.ADVANCE : WalkResult.SKIP;
            });
  }

  private List<Block> bring(Region body, Region target, Block before, boolean keep) {
    Block lastBefore = before == null ? target.lastBlock() : before.previous();
    if (keep) {
      rewriter.cloneRegionBefore(body, target, before, new IrMapping());
    } else {
      rewriter.inlineRegionBefore(body, target, before);
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block = lastBefore.next(); block != before; block = block.next()) {
      blocks.add(block);
    }
    return blocks;
  }

  private void setLocations(List<Block> blocks, Location caller) {
    if (caller == Location.unknown(caller.uniquer())) {
      return;
    }
    for (Block block : blocks) {
      for (Operation op : block) {
        op.walk(inner -> rewriter.setLocation(inner, Location.callSite(inner.location(), caller)));
      }
    }
  }

  private void connect(Operation call, List<Block> blocks, Block next) {
    for (OpResult result : call.results()) {
      Value argument =
          rewriter.insertArgument(next, next.numArguments(), result.type(), result.location());
      rewriter.replaceAllUses(result, argument);
    }
    for (Block block : blocks) {
      Operation end = block.lastOp();
      rulesOf(end).handleTerminator(rewriter, end, next);
    }
  }
}
