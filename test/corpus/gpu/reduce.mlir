"builtin.module"() ({
  "gpu.module"() <{sym_name = "m"}> ({
    "gpu.func"() <{function_type = (f32, memref<32x32xf16>, index) -> ()}> ({
    ^bb0(%arg0: f32, %arg1: memref<32x32xf16>, %arg2: index):
      %0 = "gpu.all_reduce"(%arg0) <{op = #gpu<all_reduce_op add>, uniform}> ({
      }) : (f32) -> f32
      %1 = "gpu.subgroup_reduce"(%arg0) <{op = #gpu<all_reduce_op maximumf>}> : (f32) -> f32
      %2 = "gpu.subgroup_mma_load_matrix"(%arg1, %arg2, %arg2) <{leadDimension = 32 : index}> : (memref<32x32xf16>, index, index) -> !gpu.mma_matrix<16x16xf16, "AOp">
      "gpu.return"() : () -> ()
    }) {gpu.kernel, sym_name = "k", workgroup_attributions = 0 : i64} : () -> ()
    "gpu.module_end"() : () -> ()
  }) : () -> ()
}) : () -> ()

