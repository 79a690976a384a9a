package dev.jpto.ir;

/** A rule of one operation that its declaration cannot state. */
@FunctionalInterface
public interface OpVerifier {
  /** Returns whether {@code op} is valid; emits an error if not. */
  boolean verify(Operation op);
}
