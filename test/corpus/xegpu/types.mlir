"builtin.module"() ({
  "func.func"() <{function_type = (memref<24x32xf16>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<24x32xf16>):
    %0 = "xegpu.create_nd_tdesc"(%arg0) <{const_offsets = array<i64: 0, 0>, const_strides = array<i64: 32, 1>, operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (memref<24x32xf16>) -> !xegpu.tensor_desc<8x16xf16>
    %1 = "xegpu.load_nd"(%0) <{l1_hint = #xegpu.cache_hint<cached>}> : (!xegpu.tensor_desc<8x16xf16>) -> vector<8x16xf16>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

