#map = affine_map<(d0)[s0, s1] -> ((d0 - s0) ceildiv s1)>
#map1 = affine_map<(d0)[s0, s1] -> (d0 * s0 + s1)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<1024xf32>, f32) -> (), sym_name = "scale"}> ({
  ^bb0(%arg4: memref<1024xf32>, %arg5: f32):
    %15 = "arith.constant"() <{value = 0 : index}> : () -> index
    %16 = "arith.constant"() <{value = 1 : index}> : () -> index
    %17 = "arith.constant"() <{value = 1024 : index}> : () -> index
    %18 = "arith.constant"() <{value = 1 : index}> : () -> index
    %19 = "affine.apply"(%17, %15, %16) <{map = #map}> : (index, index, index) -> index
    "gpu.launch_func"(%19, %18, %18, %18, %18, %18, %16, %15, %arg4, %arg5) <{kernel = @scale_kernel::@scale_kernel, operandSegmentSizes = array<i32: 0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 4, 0>}> : (index, index, index, index, index, index, index, index, memref<1024xf32>, f32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "gpu.module"() <{sym_name = "scale_kernel"}> ({
    "gpu.func"() <{function_type = (index, index, memref<1024xf32>, f32) -> (), known_block_size = array<i32: 1, 1, 1>}> ({
    ^bb0(%arg0: index, %arg1: index, %arg2: memref<1024xf32>, %arg3: f32):
      %0 = "gpu.block_id"() <{dimension = #gpu<dim x>}> : () -> index
      %1 = "gpu.block_id"() <{dimension = #gpu<dim y>}> : () -> index
      %2 = "gpu.block_id"() <{dimension = #gpu<dim z>}> : () -> index
      %3 = "gpu.thread_id"() <{dimension = #gpu<dim x>}> : () -> index
      %4 = "gpu.thread_id"() <{dimension = #gpu<dim y>}> : () -> index
      %5 = "gpu.thread_id"() <{dimension = #gpu<dim z>}> : () -> index
      %6 = "gpu.grid_dim"() <{dimension = #gpu<dim x>}> : () -> index
      %7 = "gpu.grid_dim"() <{dimension = #gpu<dim y>}> : () -> index
      %8 = "gpu.grid_dim"() <{dimension = #gpu<dim z>}> : () -> index
      %9 = "gpu.block_dim"() <{dimension = #gpu<dim x>}> : () -> index
      %10 = "gpu.block_dim"() <{dimension = #gpu<dim y>}> : () -> index
      %11 = "gpu.block_dim"() <{dimension = #gpu<dim z>}> : () -> index
      %12 = "affine.apply"(%0, %arg0, %arg1) <{map = #map1}> : (index, index, index) -> index
      %13 = "memref.load"(%arg2, %12) : (memref<1024xf32>, index) -> f32
      %14 = "arith.mulf"(%13, %arg3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "memref.store"(%14, %arg2, %12) : (f32, memref<1024xf32>, index) -> ()
      "gpu.return"() : () -> ()
    }) {gpu.kernel, sym_name = "scale_kernel", workgroup_attributions = 0 : i64} : () -> ()
    "gpu.module_end"() : () -> ()
  }) : () -> ()
}) {gpu.container_module} : () -> ()

