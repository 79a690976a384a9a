package dev.jpto.ir.attr;

import java.util.List;

/** {@code (i32, f32) -> (i1)}: inputs and results. */
public final class FunctionType extends Type {
  private final Type[] inputs;
  private final Type[] results;

  private FunctionType(Uniquer uniquer, Type[] inputs, Type[] results) {
    super(uniquer, UniquedArrays.hash(results, UniquedArrays.hash(inputs, 19) * 7));
    this.inputs = inputs;
    this.results = results;
  }

  /** The function type; the arrays are taken over, do not change them after. */
  public static FunctionType get(Uniquer uniquer, Type[] inputs, Type[] results) {
    return uniquer.unique(new FunctionType(uniquer, inputs, results));
  }

  /** The function type. */
  public static FunctionType get(Uniquer uniquer, List<Type> inputs, List<Type> results) {
    return get(uniquer, inputs.toArray(new Type[0]), results.toArray(new Type[0]));
  }

  /** Number of inputs. */
  public int numInputs() {
    return inputs.length;
  }

  /** Number of results. */
  public int numResults() {
    return results.length;
  }

  /** Input {@code i}. */
  public Type input(int i) {
    return inputs[i];
  }

  /** Result {@code i}. */
  public Type result(int i) {
    return results[i];
  }

  /** The inputs. */
  public List<Type> inputs() {
    return List.of(inputs);
  }

  /** The results. */
  public List<Type> results() {
    return List.of(results);
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    FunctionType that = (FunctionType) other;
    return UniquedArrays.same(inputs, that.inputs) && UniquedArrays.same(results, that.results);
  }
}
