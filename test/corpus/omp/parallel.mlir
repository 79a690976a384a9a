"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<f32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<f32>):
    "omp.parallel"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0, 0, 0>}> ({
      "omp.wsloop"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> ({
        "omp.loop_nest"(%arg0, %arg0, %arg0) <{inclusive}> ({
        ^bb0(%arg2: index):
          "test.body"(%arg2) : (index) -> ()
          "omp.yield"() : () -> ()
        }) : (index, index, index) -> ()
        "omp.terminator"() : () -> ()
      }) : () -> ()
      "omp.barrier"() : () -> ()
      "omp.terminator"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

