"builtin.module"() ({
  "func.func"() <{function_type = (memref<?xi32>, memref<256xi32>) -> (), sym_name = "histogram"}> ({
  ^bb0(%arg0: memref<?xi32>, %arg1: memref<256xi32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %3 = "memref.dim"(%arg0, %0) : (memref<?xi32>, index) -> index
    "scf.parallel"(%0, %3, %1) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
    ^bb0(%arg2: index):
      %4 = "memref.load"(%arg0, %arg2) : (memref<?xi32>, index) -> i32
      %5 = "arith.index_castui"(%4) : (i32) -> index
      %6 = "memref.atomic_rmw"(%2, %arg1, %5) <{kind = 1 : i64}> : (i32, memref<256xi32>, index) -> i32
      "scf.reduce"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

