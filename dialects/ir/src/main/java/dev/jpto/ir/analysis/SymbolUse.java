package dev.jpto.ir.analysis;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.SymbolRefAttr;

/** A reference to a symbol in the attributes of an operation. */
public record SymbolUse(Operation user, SymbolRefAttr reference) {}
