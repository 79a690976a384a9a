"builtin.module"() ({
  "func.func"() <{function_type = (memref<?xf32>, index) -> f32, sym_name = "tree"}> ({
  ^bb0(%arg0: memref<?xf32>, %arg1: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 2 : index}> : () -> index
    %3 = "arith.divui"(%arg1, %2) : (index, index) -> index
    %4 = "scf.while"(%3) ({
    ^bb0(%arg4: index):
      %11 = "arith.cmpi"(%arg4, %0) <{predicate = 8 : i64}> : (index, index) -> i1
      "scf.condition"(%11, %arg4) : (i1, index) -> ()
    }, {
    ^bb0(%arg2: index):
      "scf.parallel"(%0, %arg2, %1) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
      ^bb0(%arg3: index):
        %7 = "arith.addi"(%arg3, %arg2) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %8 = "memref.load"(%arg0, %arg3) : (memref<?xf32>, index) -> f32
        %9 = "memref.load"(%arg0, %7) : (memref<?xf32>, index) -> f32
        %10 = "arith.addf"(%8, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "memref.store"(%10, %arg0, %arg3) : (f32, memref<?xf32>, index) -> ()
        "scf.reduce"() : () -> ()
      }) : (index, index, index) -> ()
      %6 = "arith.shrui"(%arg2, %1) : (index, index) -> index
      "scf.yield"(%6) : (index) -> ()
    }) : (index) -> index
    %5 = "memref.load"(%arg0, %0) : (memref<?xf32>, index) -> f32
    "func.return"(%5) : (f32) -> ()
  }) : () -> ()
}) : () -> ()

