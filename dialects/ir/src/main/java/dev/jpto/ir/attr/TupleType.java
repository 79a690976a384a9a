package dev.jpto.ir.attr;

import java.util.List;

/** {@code tuple<i32, f32>}. */
public final class TupleType extends Type {
  /** Tuples of more elements than this are printed through an alias. */
  static final int MAX_INLINE = 16;

  private final Type[] types;

  private TupleType(Uniquer uniquer, Type[] types) {
    super(uniquer, UniquedArrays.hash(types, 23));
    this.types = types;
  }

  /** The tuple of {@code types}. */
  public static TupleType get(Uniquer uniquer, List<Type> types) {
    if (types.size() > MAX_INLINE) {
      uniquer.noteAliasable();
    }
    return uniquer.unique(new TupleType(uniquer, types.toArray(new Type[0])));
  }

  /** The element types. */
  public List<Type> types() {
    return List.of(types);
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return UniquedArrays.same(types, ((TupleType) other).types);
  }
}
