"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x4xf32>) -> index, sym_name = "f"}> ({
  ^bb0(%arg0: memref<?x4xf32>):
    %0:6 = "memref.extract_strided_metadata"(%arg0) : (memref<?x4xf32>) -> (memref<f32>, index, index, index, index, index)
    %1 = "memref.extract_aligned_pointer_as_index"(%arg0) : (memref<?x4xf32>) -> index
    "func.return"(%0#5) : (index) -> ()
  }) : () -> ()
}) : () -> ()

