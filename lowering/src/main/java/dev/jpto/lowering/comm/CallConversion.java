package dev.jpto.lowering.comm;

import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fits calls to the functions whose types changed. A call stays where it is, whatever becomes of
 * its results: a kernel that only signals returns nothing of use. Operands of another type than the
 * function takes are cast; a result that was dropped is the operand it was the storage of.
 */
final class CallConversion {
  private final Rewriter rewriter;
  private final SignalFunctions functions;

  CallConversion(Rewriter rewriter, SignalFunctions functions) {
    this.rewriter = rewriter;
    this.functions = functions;
  }

  /** Fits {@code call}. */
  void convert(Operation call) {
    Optional<Operation> callee = functions.referenced(call, "callee");
    if (callee.isEmpty()) {
      return;
    }
    FunctionType type = SignalFunction.typeOf(callee.get());
    List<Value> given = call.operands();
    for (int i = 0; i < given.size(); i++) {
      rewriter.setOperand(call, i, cast(call, given.get(i), type.input(i)));
    }
    Optional<SignalFunction> converted = functions.callee(call);
    if (converted.isPresent() && type.numResults() < call.numResults()) {
      dropResults(call, converted.get(), given);
    }
  }

  private Value cast(Operation call, Value value, Type type) {
    if (value.type() == type) {
      return value;
    }
    return rewriter
        .before(call)
        .create(BuiltinDialect.UNREALIZED_CONVERSION_CAST, call.location())
        .operands(value)
        .results(type)
        .insert()
        .result();
  }

  private void dropResults(Operation call, SignalFunction callee, List<Value> given) {
    List<OpResult> keptResults = SignatureConversion.kept(callee, call.results());
    var created =
        rewriter
            .before(call)
            .create(call.definition(), call.location())
            .operands(call.operands().toArray(new Value[0]));
    call.properties().forEach(entry -> created.attr(entry.name(), entry.value()));
    call.attributes().forEach(entry -> created.attr(entry.name(), entry.value()));
    Operation replacement =
        created.results(keptResults.stream().map(Value::type).toList()).insert();
    List<Value> values = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < call.numResults(); i++) {
      values.add(
          callee.isDropped(i) ? given.get(callee.returnedArgument(i)) : replacement.result(next++));
    }
    rewriter.replaceOp(call, values);
  }
}
