package dev.jpto.ptensor;

import static dev.jpto.ptensor.PTensorAttrs.AXIS;
import static dev.jpto.ptensor.PTensorOp.op;
import static dev.jpto.ptensor.PTensorTypes.INDEX;
import static dev.jpto.ptensor.PTensorTypes.SCALAR;
import static dev.jpto.ptensor.PTensorTypes.TENSOR;

import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ptensor.attr.TileEnums;
import java.util.List;

/** Tensors made, cut, put together, and seen in another shape (tile-tensor.md section 2.1). */
public final class TensorStorageOps {
  public static final OpDefinition CREATE =
      op("create", "a tensor with undefined contents", "One size for each `?` of the shape.")
          .indices("sizes")
          .given(ShapeRules::create);

  public static final OpDefinition FULL =
      op("full", "a tensor of equal elements", "`value` has the element type.")
          .required("value", PTensorAttrs.NUMBER)
          .given(PTensorTypes.STATIC, ShapeRules::full);

  public static final OpDefinition DIM =
      op("dim", "the extent of an axis", "A negative axis counts from the end.")
          .in("source", TENSOR)
          .required("axis", AXIS)
          .fold(TensorFolds::dim)
          .infer(INDEX, ShapeRules::dim);

  public static final OpDefinition SLICE =
      op(
              "slice",
              "a window of a tensor",
              "`shape` is the window's, `offsets` say where it begins; `valid`, if given, how much"
                  + " of it is wanted. What is valid follows from the source and that. A window"
                  + " that reaches beyond the source is an error where it is known, unless `clamp`"
                  + " narrows it. `drop_dims` lists axes of extent 1 that the result does not have."
                  + " `pad` is what stands outside of what is valid; the source's if absent.")
          .in("source", TENSOR)
          .indices("offsets")
          .indices("valid")
          .required("shape", PTensorAttrs.I64_ARRAY)
          .maybe("drop_dims", PTensorAttrs.AXES)
          .maybe("pad", TileEnums.PAD)
          .maybe("clamp", PTensorAttrs.BOOL)
          .infer(PTensorTypes.WINDOW, WindowRules::slice);

  public static final OpDefinition ASSEMBLE =
      op(
              "assemble",
              "target with source written at offsets",
              "A source of fewer axes is written with leading axes of extent 1. Only what is valid"
                  + " of it is written. `atomic = #tile.atomic<add>` adds to what is there. A"
                  + " target that is a parameter of the function is changed in memory.")
          .in("target", TENSOR)
          .in("source", TENSOR)
          .indices("offsets")
          .maybe("atomic", TileEnums.ATOMIC)
          .effects(Kind.WRITE, "target")
          .infer(WindowRules::assemble);

  public static final OpDefinition VIEW =
      op(
              "view",
              "the memory of a tensor in another shape or layout",
              "Nothing is moved; the source is in global memory. The result type says shape, layout"
                  + " and strides, and reaches no element beyond the source's.")
          .in("source", TENSOR)
          .given(ShapeRules::reinterpret);

  public static final OpDefinition RESHAPE =
      op(
              "reshape",
              "the elements of a tensor in another shape",
              "Their order and number are kept. The result type says the shape; its valid part is"
                  + " the source's.")
          .in("source", TENSOR)
          .given(ShapeRules::reshape);

  public static final OpDefinition TRANSPOSE =
      op("transpose", "a tensor with two axes swapped", "Negative axes count from the end.")
          .in("source", TENSOR)
          .required("axis1", AXIS)
          .required("axis2", AXIS)
          .infer(ShapeRules::transpose);

  public static final OpDefinition CONCAT =
      op(
              "concat",
              "the columns of rhs behind those of lhs",
              "Rank 2, as many rows, one element type.")
          .in("lhs", PTensorTypes.PLAIN)
          .in("rhs", PTensorTypes.PLAIN)
          .infer(PTensorTypes.WIDE, ShapeRules::concat);

  public static final OpDefinition READ =
      op("read", "an element of a tensor", "One index for each axis.")
          .in("source", TENSOR)
          .indices("indices")
          .effects(Kind.READ, "source")
          .infer(SCALAR, WindowRules::read);

  public static final OpDefinition WRITE =
      op("write", "target with one element replaced", "One index for each axis.")
          .in("target", TENSOR)
          .indices("indices")
          .in("value", SCALAR)
          .effects(Kind.WRITE, "target")
          .infer(WindowRules::write);

  public static final OpDefinition FILLPAD =
      op("fillpad", "a tensor with what is not valid filled", "By `pad`, zero if absent.")
          .in("input", PTensorTypes.PLAIN)
          .maybe("pad", TileEnums.PAD)
          .infer(PTensorTypes.PADDED, ShapeRules::fillPad);

  public static final OpDefinition FILLPAD_EXPAND =
      op(
              "fillpad_expand",
              "a tensor extended to a larger shape and filled",
              "By `pad`, zero if absent. The result type says the shape.")
          .in("input", PTensorTypes.PLAIN)
          .maybe("pad", TileEnums.PAD)
          .given(PTensorTypes.PADDED_WITH_ANY, ShapeRules::fillPadExpand);

  public static final OpDefinition SET_VALIDSHAPE =
      op("set_validshape", "a tensor with other rows and columns valid", "Rank 2.")
          .in("source", PTensorTypes.PLAIN)
          .in("rows", INDEX)
          .in("cols", INDEX)
          .infer(PTensorTypes.VALID_SET, ShapeRules::setValidShape);

  public static final OpDefinition GET_BLOCK_IDX =
      op("get_block_idx", "the number of this block", "From 0.").index();

  public static final OpDefinition GET_BLOCK_NUM =
      op("get_block_num", "the number of blocks that run", "All blocks of the launch.").index();

  public static final OpDefinition GET_SUBBLOCK_IDX =
      op("get_subblock_idx", "the number of this vector core of its block", "From 0.").index();

  static final List<OpDefinition> ALL =
      List.of(
          CREATE,
          FULL,
          DIM,
          SLICE,
          ASSEMBLE,
          VIEW,
          RESHAPE,
          TRANSPOSE,
          CONCAT,
          READ,
          WRITE,
          FILLPAD,
          FILLPAD_EXPAND,
          SET_VALIDSHAPE,
          GET_BLOCK_IDX,
          GET_BLOCK_NUM,
          GET_SUBBLOCK_IDX);

  private TensorStorageOps() {}
}
