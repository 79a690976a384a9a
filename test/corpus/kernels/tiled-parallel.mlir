#map = affine_map<(d0, d1, d2) -> (d0, d1 - d2)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x?xf32>, memref<?x?xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: memref<?x?xf32>):
    %0 = "arith.constant"() <{value = 1 : index}> : () -> index
    %1 = "arith.constant"() <{value = 0 : index}> : () -> index
    %2 = "memref.dim"(%arg0, %1) : (memref<?x?xf32>, index) -> index
    %3 = "memref.dim"(%arg0, %0) : (memref<?x?xf32>, index) -> index
    %4 = "arith.constant"() <{value = 0 : index}> : () -> index
    %5 = "arith.constant"() <{value = 4 : index}> : () -> index
    %6 = "arith.constant"() <{value = 4 : index}> : () -> index
    %7 = "arith.muli"(%0, %5) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %8 = "arith.muli"(%0, %6) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    "scf.parallel"(%1, %1, %2, %3, %7, %8) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
    ^bb0(%arg2: index, %arg3: index):
      %9 = "affine.min"(%7, %2, %arg2) <{map = #map}> : (index, index, index) -> index
      %10 = "affine.min"(%8, %3, %arg3) <{map = #map}> : (index, index, index) -> index
      "scf.parallel"(%4, %4, %9, %10, %0, %0) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
      ^bb0(%arg4: index, %arg5: index):
        %11 = "arith.addi"(%arg4, %arg2) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %12 = "arith.addi"(%arg5, %arg3) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %13 = "memref.load"(%arg0, %11, %12) : (memref<?x?xf32>, index, index) -> f32
        %14 = "math.sqrt"(%13) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
        "memref.store"(%14, %arg1, %12, %11) : (f32, memref<?x?xf32>, index, index) -> ()
        "scf.reduce"() : () -> ()
      }) : (index, index, index, index, index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index, index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

