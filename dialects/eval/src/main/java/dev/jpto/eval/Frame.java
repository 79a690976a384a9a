package dev.jpto.eval;

import dev.jpto.eval.value.RuntimeValue;
import java.util.List;

/** A region that was entered and not left yet. */
final class Frame {
  final Frame parent;
  final int depth;
  final BodyCode code;

  /** The values of the activation; shared by the regions of one call. */
  final RuntimeValue[] values;

  /** What happens when control leaves the region; null for the outermost. */
  final Continuation then;

  private BlockCode block;
  private int position;

  Frame(Frame parent, BodyCode code, RuntimeValue[] values, Continuation then) {
    this.parent = parent;
    this.depth = parent == null ? 1 : parent.depth + 1;
    this.code = code;
    this.values = values;
    this.then = then;
  }

  /** The operation to run, or null at the end of a block without terminator. */
  Instruction current() {
    Instruction[] all = block.instructions;
    return position < all.length ? all[position] : null;
  }

  /** The operation that ran is done. */
  void advance(List<RuntimeValue> results) {
    store(current().firstResult(), current().op().numResults(), results);
    position++;
  }

  /** Control goes to {@code target}. */
  void jump(BlockCode target, List<RuntimeValue> arguments) {
    store(target.firstArgument, target.numArguments, arguments);
    block = target;
    position = 0;
  }

  private void store(int first, int count, List<RuntimeValue> given) {
    if (given.size() != count) {
      throw new IllegalStateException(given.size() + " values for " + count + " places");
    }
    for (int i = 0; i < count; i++) {
      values[first + i] = given.get(i);
    }
  }
}
