package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.ADDRESS;
import static dev.jpto.pto.PtoTypes.ANY;
import static dev.jpto.pto.PtoTypes.BASE;
import static dev.jpto.pto.PtoTypes.EVENT_ID_ARRAY;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.INT_OR_PTR;
import static dev.jpto.pto.PtoTypes.LOCAL_ARRAY;
import static dev.jpto.pto.PtoTypes.NEW_VIEW;
import static dev.jpto.pto.PtoTypes.PARTITION;
import static dev.jpto.pto.PtoTypes.PTR;
import static dev.jpto.pto.PtoTypes.PTR_OR_MEMREF;
import static dev.jpto.pto.PtoTypes.TENSOR_VIEW;
import static dev.jpto.pto.PtoTypes.VIEW;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Pointers, views of global memory and local arrays (pto-dialect.md section 5.1). */
public final class ViewOps {
  /** {@code pto.make_tensor_view}: describes the memory behind a pointer as a tensor. */
  public static final OpDefinition MAKE_TENSOR_VIEW =
      op(
              "make_tensor_view",
              "describes the memory behind a pointer as a tensor",
              "Describes memory behind `ptr` by extents and strides, in elements, one of each for"
                  + " every dimension of the result. Nothing is copied. `layout` names the order of"
                  + " the elements; without it ptoas infers it.")
          .value("ptr", BASE)
          .many("shape", INDEX)
          .many("strides", INDEX)
          .segments()
          .maybe("layout", PtoEnums.LAYOUT)
          .result("result", NEW_VIEW)
          .pure()
          .verify(ViewRules::makeTensorView)
          .end();

  /** {@code pto.partition_view}: a slice of a tensor view. */
  public static final OpDefinition PARTITION_VIEW =
      op(
              "partition_view",
              "a slice of a tensor view",
              "The part of `source` that starts at `offsets` and has the extents `sizes`, one of"
                  + " each for every dimension of `source`. Extents of the result may be unknown"
                  + " where sizes are constant, and its rank may differ. The part must lie inside"
                  + " the source where all is known.")
          .value("source", TENSOR_VIEW)
          .many("offsets", INDEX)
          .many("sizes", INDEX)
          .segments()
          .result("result", PARTITION)
          .pure()
          .verify(ViewRules::partitionView)
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          MAKE_TENSOR_VIEW,
          PARTITION_VIEW,
          op(
                  "get_tensor_view_dim",
                  "an extent of a view",
                  "The extent in dimension `dim_index`, counted from 0.")
              .value("tensor_view", VIEW)
              .index("dim_index")
              .result("result", INDEX)
              .pure()
              .end(),
          op(
                  "get_tensor_view_stride",
                  "a stride of a view, in elements",
                  "The distance, in elements, between neighbours in dimension `dim_index`, which"
                      + " must be a constant when ptoas lowers it.")
              .value("tensor_view", VIEW)
              .index("dim_index")
              .result("result", INDEX)
              .pure()
              .end(),
          op(
                  "addptr",
                  "a pointer some elements further on",
                  "The pointer `offset` elements, not bytes, behind `ptr`; of the same type.")
              .value("ptr", PTR)
              .index("offset")
              .result("result", PTR)
              .pure()
              .verify(ViewRules::addPtr)
              .end(),
          op(
                  "castptr",
                  "a pointer of an address or of another pointer, or its address",
                  "Makes a pointer of an integer address, a pointer or a memref, or gives the"
                      + " address of a pointer. A pointer stays in its memory; integers are not"
                      + " cast to integers.")
              .value("input", ADDRESS)
              .result("result", INT_OR_PTR)
              .pure()
              .verify(ViewRules::castPtr)
              .end(),
          op("load_scalar", "loads one element", "The element `offset` elements behind `ptr`.")
              .in("ptr", PTR_OR_MEMREF)
              .index("offset")
              .result("value", ANY)
              .verify(ViewRules::loadScalar)
              .end(),
          op(
                  "store_scalar",
                  "stores one element",
                  "Stores `value`, of the element type, `offset` elements behind `ptr`.")
              .out("ptr", PTR_OR_MEMREF)
              .index("offset")
              .value("value", ANY)
              .verify(ViewRules::storeScalar)
              .end(),
          op(
                  "declare_local_array",
                  "an array on the stack",
                  "An array of static extents that lives while its function runs; its elements are"
                      + " not set.")
              .result("array", LOCAL_ARRAY)
              .allocates("array")
              .end(),
          op(
                  "local_array_get",
                  "reads an element of a local array",
                  "The element at `indices`, one for each dimension.")
              .in("array", LOCAL_ARRAY)
              .many("indices", INDEX)
              .result("result", ANY)
              .verify(ViewRules::localArrayGet)
              .end(),
          op(
                  "local_array_set",
                  "writes an element of a local array",
                  "Sets the element at `indices`, one for each dimension.")
              .out("array", LOCAL_ARRAY)
              .many("indices", INDEX)
              .value("value", ANY)
              .verify(ViewRules::localArraySet)
              .end(),
          op(
                  "declare_eventid_array",
                  "an array of event ids",
                  "An array that holds hardware event ids, to choose one at run time.")
              .result("array", EVENT_ID_ARRAY)
              .allocates("array")
              .end(),
          op("eventid_array_get", "reads an event id", "The event id at `index`.")
              .in("array", EVENT_ID_ARRAY)
              .index("index")
              .result("result", INDEX)
              .end(),
          op("eventid_array_set", "writes an event id", "Sets the event id at `index`.")
              .out("array", EVENT_ID_ARRAY)
              .index("index", "value")
              .end());

  private ViewOps() {}
}
