package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.Check;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.pto.EventIdArrayType;
import dev.jpto.pto.LocalArrayType;
import dev.jpto.pto.PtrType;

/** Pointers, views of global memory, local arrays (pto-dialect.md section 5.1). */
final class ViewEvaluators {
  private ViewEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    table
        .add("make_tensor_view", ViewEvaluators::makeTensorView)
        .add("partition_view", ViewEvaluators::partitionView)
        .add("get_tensor_view_dim", it -> index(it.view("tensor_view").shape()[dimension(it)]))
        .add("get_tensor_view_stride", it -> index(it.view("tensor_view").strides()[dimension(it)]))
        .add("addptr", it -> Step.result(it.pointer("ptr").plus(it.longs("offset")[0])))
        .add("castptr", ViewEvaluators::castPtr)
        .add("load_scalar", it -> Step.result(element(it).load().scalar(0)))
        .add("store_scalar", ViewEvaluators::storeScalar)
        .add("declare_local_array", ViewEvaluators::declareLocalArray)
        .add(
            "local_array_get",
            it -> Step.result(it.view("array").readElement(it.indices("indices")).scalar(0)))
        .add("local_array_set", ViewEvaluators::localArraySet)
        .add("declare_eventid_array", ViewEvaluators::declareEventIds)
        .add(
            "eventid_array_get",
            it -> index(it.view("array").readElement(it.index("index")).integers()[0]))
        .add("eventid_array_set", ViewEvaluators::setEventId);
  }

  private static Step index(long value) {
    return Step.result(IntegerScalar.index(value));
  }

  private static Step makeTensorView(PtoCall it) {
    if (it.keyword("layout", "nd").equals("nz")) {
      throw Stop.unsupported("has the layout nz, which does not run");
    }
    Pointer pointer = it.pointer("ptr");
    int[] shape = it.indices("shape");
    for (int extent : shape) {
      if (extent < 0) {
        throw Stop.undefined("has the extent " + extent);
      }
    }
    return Step.result(
        new TensorView(
            pointer.memory(), pointer.type(), pointer.address(), shape, it.longs("strides")));
  }

  private static Step partitionView(PtoCall it) {
    TensorView source = it.view("source");
    int[] offsets = it.indices("offsets");
    int[] sizes = it.indices("sizes");
    int left = source.dimensionLeft(offsets, sizes);
    if (left >= 0 && it.checks(Check.BOUNDS)) {
      throw Stop.undefined(
          "leaves dimension %d of the view: offset %d, size %d, extent %d"
              .formatted(left, offsets[left], sizes[left], source.shape()[left]));
    }
    return Step.result(source.slice(offsets, sizes));
  }

  private static int dimension(PtoCall it) {
    int dimension = it.index("dim_index");
    int rank = it.view("tensor_view").rank();
    if (dimension < 0 || dimension >= rank) {
      throw Stop.undefined("asks for dimension " + dimension + " of " + rank);
    }
    return dimension;
  }

  private static Step castPtr(PtoCall it) {
    Type to = it.op().result().type();
    if (!(it.value("input") instanceof Pointer pointer)) {
      throw Stop.unsupported("makes a pointer of a number, which does not run");
    }
    RuntimeValue result =
        to instanceof PtrType type
            ? new Pointer(pointer.memory(), PtoCall.element(type.elementType()), pointer.address())
            : IntegerScalar.wrap(((IntegerType) to).width(), pointer.address());
    return Step.result(result);
  }

  private static Pointer element(PtoCall it) {
    return it.pointer("ptr").plus(it.longs("offset")[0]);
  }

  private static Step storeScalar(PtoCall it) {
    Pointer to = element(it);
    to.store(DenseArray.filled(to.type(), (Scalar) it.value("value")));
    return PtoCall.done();
  }

  private static Step declareLocalArray(PtoCall it) {
    LocalArrayType type = (LocalArrayType) it.op().result().type();
    int[] shape = new int[type.rank()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = Math.toIntExact(type.dim(i));
    }
    return Step.result(
        TensorView.allocate(
            "the local array", PtoCall.element(type.elementType()), shape, it.options().checks()));
  }

  private static Step localArraySet(PtoCall it) {
    TensorView array = it.view("array");
    array.writeElement(
        DenseArray.filled(array.type(), (Scalar) it.value("value")), it.indices("indices"));
    return PtoCall.done();
  }

  private static Step declareEventIds(PtoCall it) {
    EventIdArrayType type = (EventIdArrayType) it.op().result().type();
    int[] shape = {Math.toIntExact(type.size())};
    return Step.result(
        TensorView.allocate("the array of event ids", DType.I64, shape, it.options().checks()));
  }

  private static Step setEventId(PtoCall it) {
    TensorView array = it.view("array");
    array.writeElement(
        DenseArray.filled(array.type(), (Scalar) it.value("value")), it.index("index"));
    return PtoCall.done();
  }
}
