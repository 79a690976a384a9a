"builtin.module"() ({
  "func.func"() <{function_type = (memref<64xf32>, i32, vector<4xf16>, vector<4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<64xf32>, %arg1: i32, %arg2: vector<4xf16>, %arg3: vector<4xf32>):
    %0 = "amdgpu.raw_buffer_load"(%arg0, %arg1) <{boundsCheck = true, indexOffset = 1 : i32, operandSegmentSizes = array<i32: 1, 1, 0>}> : (memref<64xf32>, i32) -> vector<4xf32>
    "amdgpu.lds_barrier"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

