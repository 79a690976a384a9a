"builtin.module"() ({
  "gpu.module"() <{sym_name = "kernels"}> ({
    "gpu.func"() <{function_type = (memref<?xf32>) -> ()}> ({
    ^bb0(%arg2: memref<?xf32>, %arg3: memref<32xf32, #gpu.address_space<workgroup>>, %arg4: memref<4xf32, #gpu.address_space<private>>):
      %2 = "gpu.thread_id"() <{dimension = #gpu<dim x>}> : () -> index
      %3 = "gpu.block_id"() <{dimension = #gpu<dim y>}> : () -> index
      %4 = "gpu.block_dim"() <{dimension = #gpu<dim z>}> : () -> index
      %5 = "gpu.lane_id"() : () -> index
      %6 = "memref.load"(%arg2, %2) : (memref<?xf32>, index) -> f32
      %7 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      %8 = "arith.constant"() <{value = 32 : i32}> : () -> i32
      %9:2 = "gpu.shuffle"(%6, %7, %8) <{mode = #gpu<shuffle_mode xor>}> : (f32, i32, i32) -> (f32, i1)
      "gpu.return"() : () -> ()
    }) {gpu.kernel, sym_name = "k", workgroup_attributions = 1 : i64} : () -> ()
    "gpu.module_end"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, memref<?xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<?xf32>):
    %0 = "gpu.wait"() : () -> !gpu.async.token
    %1 = "gpu.launch_func"(%0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg0, %arg1) <{kernel = @kernels::@k, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0>}> : (!gpu.async.token, index, index, index, index, index, index, memref<?xf32>) -> !gpu.async.token
    "gpu.wait"(%1) : (!gpu.async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {gpu.container_module} : () -> ()

