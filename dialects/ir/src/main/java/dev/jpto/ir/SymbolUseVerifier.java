package dev.jpto.ir;

/**
 * A rule about the symbols an operation refers to; checked by the symbol table around it when all
 * operations of the table have been checked.
 */
@FunctionalInterface
public interface SymbolUseVerifier {
  /** Returns whether the symbols {@code op} uses fit; emits an error if not. */
  boolean verify(Operation op, SymbolResolver symbols);
}
