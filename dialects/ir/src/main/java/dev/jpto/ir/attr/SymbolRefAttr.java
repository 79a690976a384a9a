package dev.jpto.ir.attr;

import java.util.Arrays;
import java.util.List;

/** {@code @f} or {@code @module::@f}: the name of a symbol, from the outermost table inwards. */
public final class SymbolRefAttr extends Attribute {
  private final String[] path;

  private SymbolRefAttr(Uniquer uniquer, String[] path) {
    super(uniquer, Arrays.hashCode(path) * 31 + 61);
    this.path = path;
  }

  /** The reference {@code @name}. */
  public static SymbolRefAttr get(Uniquer uniquer, String name) {
    return uniquer.unique(new SymbolRefAttr(uniquer, new String[] {name}));
  }

  /** The reference through {@code path}, root first; at least one name. */
  public static SymbolRefAttr get(Uniquer uniquer, List<String> path) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a symbol reference names at least one symbol");
    }
    return uniquer.unique(new SymbolRefAttr(uniquer, path.toArray(new String[0])));
  }

  /** The name looked up first. */
  public String root() {
    return path[0];
  }

  /** The name of the symbol referred to. */
  public String leaf() {
    return path[path.length - 1];
  }

  /** Whether this is a plain {@code @name}. */
  public boolean isFlat() {
    return path.length == 1;
  }

  /** All names, root first. */
  public List<String> path() {
    return List.of(path);
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return Arrays.equals(path, ((SymbolRefAttr) other).path);
  }
}
