package dev.jpto.run;

import dev.jpto.command.UsageError;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.Suggestion;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.pto.PtrType;
import dev.jpto.pto.ShapedPtoType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what the parameters of an entry are given, by their types and the command line. */
final class ParameterInputs {
  private final Map<String, ArgumentSpec> specs;

  /** Inputs by these SPECs, each under the name of its parameter. */
  ParameterInputs(Map<String, ArgumentSpec> specs) {
    this.specs = specs;
  }

  /** An input for each parameter of {@code entry}; throws {@link UsageError}. */
  List<Input> of(Operation entry) {
    List<String> names = Parameters.names(entry);
    for (String name : specs.keySet()) {
      if (!names.contains(name)) {
        throw new UsageError(
            "no parameter '%s'%s; there are: %s"
                .formatted(name, meant(name, names), String.join(", ", names)));
      }
    }
    Block block = entry.region(0).entry();
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      inputs.add(input(names.get(i), block.argument(i)));
    }
    return inputs;
  }

  private static String meant(String name, List<String> names) {
    return Suggestion.nearest(name, names).map(n -> " (did you mean '" + n + "'?)").orElse("");
  }

  private Input input(String name, Value parameter) {
    Type type = parameter.type();
    ArgumentSpec spec = specs.get(name);
    if (spec == null) {
      throw new UsageError(
          "parameter '%s' of type %s has no value; give one with --arg %s=SPEC"
              .formatted(name, type, name));
    }
    return switch (type) {
      case IntegerType i -> new Input.Plain(integer(name, spec, i.width()));
      case IndexType _ -> new Input.Plain(integer(name, spec, IntegerScalar.INDEX_WIDTH));
      case FloatType f -> new Input.Plain(number(name, spec, f));
      case RankedTensorType t -> tensor(name, spec, t.elementType(), t.shape());
      case ShapedPtoType t -> tensor(name, spec, t.elementType(), shape(t));
      case PtrType p -> pointed(name, spec, p.elementType(), parameter);
      default ->
          throw new UsageError(
              "parameter '%s' of type %s cannot be given a value".formatted(name, type));
    };
  }

  private static RuntimeValue integer(String name, ArgumentSpec spec, int width) {
    String text = scalarText(spec);
    try {
      BigInteger value =
          switch (text) {
            case "true" -> BigInteger.ONE;
            case "false" -> BigInteger.ZERO;
            default -> new BigInteger(text);
          };
      if (!IntegerScalar.fitsSigned(width, value) && !IntegerScalar.fitsUnsigned(width, value)) {
        throw new UsageError(
            "parameter '%s': %s does not fit into %d bits".formatted(name, text, width));
      }
      return IntegerScalar.wrap(width, value);
    } catch (NumberFormatException e) {
      throw new UsageError("parameter '%s': '%s' is no integer".formatted(name, text));
    }
  }

  private static RuntimeValue number(String name, ArgumentSpec spec, FloatType type) {
    String text = scalarText(spec);
    try {
      return new FloatScalar(FloatValue.fromDouble(type.semantics(), Double.parseDouble(text)));
    } catch (NumberFormatException e) {
      throw new UsageError("parameter '%s': '%s' is no number".formatted(name, text));
    }
  }

  private static String scalarText(ArgumentSpec spec) {
    return switch (spec.text()) {
      case "zeros" -> "0";
      case "ones" -> "1";
      default -> spec.text().startsWith("const:") ? spec.text().substring(6) : spec.text();
    };
  }

  private static long[] shape(ShapedPtoType type) {
    long[] shape = new long[type.rank()];
    Arrays.setAll(shape, type::dim);
    return shape;
  }

  private static Input tensor(String name, ArgumentSpec spec, Type element, long[] declared) {
    DType type = DType.of(element).orElseThrow(() -> unusable(name, element));
    return tensor(name, spec, type, Optional.of(declared));
  }

  /** A pointer: what the program makes of it is only a default. */
  private static Input pointed(String name, ArgumentSpec spec, Type element, Value parameter) {
    DType type = DType.of(element).orElseThrow(() -> unusable(name, element));
    boolean given = spec.path().isPresent() || spec.extents().isPresent();
    return tensor(name, spec, type, given ? Optional.empty() : PointerExtents.of(parameter));
  }

  private static UsageError unusable(String name, Type element) {
    return new UsageError(
        "parameter '%s': elements of type %s cannot be computed with".formatted(name, element));
  }

  private static Input tensor(
      String name, ArgumentSpec spec, DType type, Optional<long[]> declared) {
    if (spec.path().isPresent()) {
      DenseArray numbers = Npy.read(spec.path().get(), type);
      declared.ifPresent(shape -> check(name, numbers.shape(), shape));
      return new Input.Tensor(numbers);
    }
    int[] shape = extents(name, spec, declared);
    return spec.isUnwritten()
        ? new Input.Unwritten(type, shape)
        : new Input.Tensor(spec.generate(type, shape));
  }

  private static int[] extents(String name, ArgumentSpec spec, Optional<long[]> declared) {
    if (spec.extents().isPresent()) {
      int[] shape = spec.extents().get();
      declared.ifPresent(known -> check(name, shape, known));
      return shape;
    }
    boolean known =
        declared.isPresent() && Arrays.stream(declared.get()).allMatch(extent -> extent >= 0);
    if (!known) {
      throw new UsageError(
          "parameter '%s': its type does not tell the extents; give them as in %s=%s@16x32"
              .formatted(name, name, spec.text()));
    }
    return Arrays.stream(declared.get()).mapToInt(Math::toIntExact).toArray();
  }

  private static void check(String name, int[] shape, long[] declared) {
    boolean same = shape.length == declared.length;
    for (int i = 0; same && i < shape.length; i++) {
      same = declared[i] < 0 || declared[i] == shape[i];
    }
    if (!same) {
      throw new UsageError(
          "parameter '%s': expected extents %s, got %s"
              .formatted(
                  name, print(declared), print(Arrays.stream(shape).asLongStream().toArray())));
    }
  }

  private static String print(long[] extents) {
    return String.join(
        "x", Arrays.stream(extents).mapToObj(e -> e < 0 ? "?" : Long.toString(e)).toList());
  }
}
