"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x4xf32>, memref<f32>, index) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: memref<?x4xf32>, %arg1: memref<f32>, %arg2: index):
    %0 = "memref.load"(%arg0, %arg2, %arg2) : (memref<?x4xf32>, index, index) -> f32
    %1 = "memref.load"(%arg1) : (memref<f32>) -> f32
    "memref.store"(%0, %arg0, %arg2, %arg2) : (f32, memref<?x4xf32>, index, index) -> ()
    "memref.store"(%1, %arg1) <{nontemporal = true}> : (f32, memref<f32>) -> ()
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()

