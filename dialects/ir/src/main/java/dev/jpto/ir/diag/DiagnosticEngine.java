package dev.jpto.ir.diag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes diagnostics to whoever listens: the handler pushed last on this thread, else the default
 * handler. Nothing is printed behind anyone's back: without any handler diagnostics are dropped.
 */
public final class DiagnosticEngine {
  private final ThreadLocal<Deque<Consumer<Diagnostic>>> handlers =
      ThreadLocal.withInitial(ArrayDeque::new);
  private volatile Consumer<Diagnostic> defaultHandler = d -> {};

  /** Sets the handler used where none was pushed. */
  public void setDefaultHandler(Consumer<Diagnostic> handler) {
    defaultHandler = handler;
  }

  /** Delivers a diagnostic. */
  public void emit(Diagnostic diagnostic) {
    Consumer<Diagnostic> top = handlers.get().peek();
    if (top != null) {
      top.accept(diagnostic);
    } else {
      Consumer<Diagnostic> fallback = defaultHandler;
      synchronized (this) {
        fallback.accept(diagnostic);
      }
    }
  }

  /** Runs {@code body} on this thread with its diagnostics going to {@code handler}. */
  public void handling(Consumer<Diagnostic> handler, Runnable body) {
    Deque<Consumer<Diagnostic>> stack = handlers.get();
    stack.push(handler);
    try {
      body.run();
    } finally {
      stack.pop();
    }
  }

  /** Runs {@code body} on this thread and returns its diagnostics instead of delivering them. */
  public List<Diagnostic> collecting(Runnable body) {
    List<Diagnostic> all = new ArrayList<>();
    handling(all::add, body);
    return all;
  }
}
