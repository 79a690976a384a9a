package dev.jpto.pattern;

import dev.jpto.ir.Operation;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.List;

/** A rewrite in Java, for what actions cannot say. */
@FunctionalInterface
public interface NativeBody {
  /** Rewrites; false declines, {@link Scope#decline} with a reason. */
  boolean apply(Scope scope);

  /** A function of three things. */
  @FunctionalInterface
  interface Function3<A, B, C, R> {
    /** The result; null if there is none. */
    R apply(A a, B b, C c);
  }

  /** What a native rewrite works with. */
  final class Scope {
    private final List<Var> vars;
    private final NativeFunction.Arguments arguments;
    private final PatternRewriter rewriter;

    Scope(List<Var> vars, NativeFunction.Arguments arguments, PatternRewriter rewriter) {
      this.vars = vars;
      this.arguments = arguments;
      this.rewriter = rewriter;
    }

    /** What {@code capture} is in this match. O(number of captures). */
    @SuppressWarnings("unchecked") // a capture is declared with the class of what it binds
    public <T> T get(Capture<T> capture) {
      int i = vars.indexOf(capture.var());
      if (i < 0) {
        throw new IllegalArgumentException("'" + capture + "' is not bound here");
      }
      return (T) arguments.get(i);
    }

    /** The operation the pattern was matched at. */
    public Operation root() {
      return (Operation) arguments.get(0);
    }

    /** What to change the IR with; inserts before the root. */
    public PatternRewriter rewriter() {
      return rewriter;
    }

    /** For {@code return scope.decline("the bounds differ")}. */
    public boolean decline(String reason) {
      return rewriter.decline(reason);
    }
  }
}
