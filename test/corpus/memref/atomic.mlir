"builtin.module"() ({
  "func.func"() <{function_type = (memref<16xf32>, index, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<16xf32>, %arg1: index, %arg2: f32):
    %0 = "memref.atomic_rmw"(%arg2, %arg0, %arg1) <{kind = 0 : i64}> : (f32, memref<16xf32>, index) -> f32
    %1 = "memref.generic_atomic_rmw"(%arg0, %arg1) ({
    ^bb0(%arg3: f32):
      %3 = "arith.mulf"(%arg3, %arg2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "memref.atomic_yield"(%3) : (f32) -> ()
    }) : (memref<16xf32>, index) -> f32
    "memref.prefetch"(%arg0, %arg1) <{isDataCache = true, isWrite = false, localityHint = 3 : i32}> : (memref<16xf32>, index) -> ()
    "memref.copy"(%arg0, %arg0) : (memref<16xf32>, memref<16xf32>) -> ()
    "memref.alloca_scope"() ({
      %2 = "memref.alloca"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<4xf32>
      "memref.alloca_scope.return"() : () -> ()
    }) : () -> ()
    "memref.assume_alignment"(%arg0) <{alignment = 16 : i32}> : (memref<16xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

