"builtin.module"() ({
  "func.func"() <{function_type = (memref<10xf32>, index, i1, i64) -> (), sym_name = "acc"}> ({
  ^bb0(%arg1: memref<10xf32>, %arg2: index, %arg3: i1, %arg4: i64):
    %0 = "acc.copyin"(%arg1) <{dataClause = #acc<data_clause acc_copyin>, implicit = false, name = "a", operandSegmentSizes = array<i32: 1, 0, 0, 0>, structured = true}> : (memref<10xf32>) -> memref<10xf32>
    "acc.parallel"(%arg4, %arg4, %arg3, %0) <{asyncOperandsDeviceType = [#acc.device_type<none>], numGangsDeviceType = [#acc.device_type<none>], numGangsSegments = array<i32: 1>, operandSegmentSizes = array<i32: 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1>}> ({
      "acc.yield"() : () -> ()
    }) : (i64, i64, i1, memref<10xf32>) -> ()
    "acc.loop"(%arg2, %arg2, %arg2) <{gang = [#acc.device_type<none>], inclusiveUpperbound = array<i1: true>, independent = [#acc.device_type<none>], operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>, vector = [#acc.device_type<none>], worker = [#acc.device_type<none>]}> ({
    ^bb0(%arg5: index):
      "acc.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "acc.data"(%0) <{operandSegmentSizes = array<i32: 0, 0, 0, 1>}> ({
      "acc.terminator"() : () -> ()
    }) : (memref<10xf32>) -> ()
    "acc.wait"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> : () -> ()
    "acc.init"() <{operandSegmentSizes = array<i32: 0, 0>}> {acc.device_num = 1 : i64} : () -> ()
    %1 = "acc.bounds"(%arg2, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>, strideInBytes = false}> : (index, index) -> !acc.data_bounds_ty
    "acc.copyout"(%0, %arg1) <{dataClause = #acc<data_clause acc_copyout>, implicit = false, operandSegmentSizes = array<i32: 1, 1, 0, 0>, structured = true}> : (memref<10xf32>, memref<10xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "acc.private.recipe"() <{sym_name = "priv", type = memref<10xf32>}> ({
  ^bb0(%arg0: memref<10xf32>):
    "acc.yield"(%arg0) : (memref<10xf32>) -> ()
  }, {
  }) : () -> ()
}) : () -> ()

