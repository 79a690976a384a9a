#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "poly"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<4xf32>) -> (), sym_name = "q"}> ({
  ^bb0(%arg12: tensor<4xf32>):
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<8x8xf32, #sparse>, tensor<8x8xf32>, index) -> (), sym_name = "sp"}> ({
  ^bb0(%arg6: tensor<8x8xf32, #sparse>, %arg7: tensor<8x8xf32>, %arg8: index):
    "sparse_tensor.foreach"(%arg6) ({
    ^bb0(%arg9: index, %arg10: index, %arg11: f32):
      "sparse_tensor.yield"() : () -> ()
    }) : (tensor<8x8xf32, #sparse>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<8x8xf32, #sparse>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>, sym_name = "spmv"}> ({
  ^bb0(%arg0: tensor<8x8xf32, #sparse>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>):
    %0 = "arith.constant"() <{value = 1 : index}> : () -> index
    %1 = "arith.constant"() <{value = 0 : index}> : () -> index
    %2 = "arith.constant"() <{value = 8 : index}> : () -> index
    %3 = "sparse_tensor.values"(%arg0) : (tensor<8x8xf32, #sparse>) -> memref<?xf32>
    %4 = "bufferization.to_memref"(%arg1) : (tensor<8xf32>) -> memref<8xf32>
    %5 = "bufferization.to_memref"(%arg2) : (tensor<8xf32>) -> memref<8xf32>
    %6 = "sparse_tensor.positions"(%arg0) <{level = 1 : index}> : (tensor<8x8xf32, #sparse>) -> memref<?xindex>
    %7 = "sparse_tensor.coordinates"(%arg0) <{level = 1 : index}> : (tensor<8x8xf32, #sparse>) -> memref<?xindex>
    "scf.for"(%1, %2, %0) ({
    ^bb0(%arg3: index):
      %9 = "memref.load"(%5, %arg3) <{nontemporal = false}> : (memref<8xf32>, index) -> f32
      %10 = "memref.load"(%6, %arg3) <{nontemporal = false}> : (memref<?xindex>, index) -> index
      %11 = "arith.addi"(%arg3, %0) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %12 = "memref.load"(%6, %11) <{nontemporal = false}> : (memref<?xindex>, index) -> index
      %13 = "scf.for"(%10, %12, %0, %9) ({
      ^bb0(%arg4: index, %arg5: f32):
        %14 = "memref.load"(%7, %arg4) <{nontemporal = false}> : (memref<?xindex>, index) -> index
        %15 = "memref.load"(%3, %arg4) <{nontemporal = false}> : (memref<?xf32>, index) -> f32
        %16 = "memref.load"(%4, %14) <{nontemporal = false}> : (memref<8xf32>, index) -> f32
        %17 = "arith.mulf"(%15, %16) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %18 = "arith.addf"(%arg5, %17) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "scf.yield"(%18) : (f32) -> ()
      }) {"Emitted from" = "linalg.generic"} : (index, index, index, f32) -> f32
      "memref.store"(%13, %5, %arg3) <{nontemporal = false}> : (f32, memref<8xf32>, index) -> ()
      "scf.yield"() : () -> ()
    }) {"Emitted from" = "linalg.generic"} : (index, index, index) -> ()
    %8 = "bufferization.to_tensor"(%5) : (memref<8xf32>) -> tensor<8xf32>
    "func.return"(%8) : (tensor<8xf32>) -> ()
  }) : () -> ()
}) : () -> ()

