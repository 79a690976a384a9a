"builtin.module"() ({
  "test.region"() ({
  ^bb0(%arg3: i32):
    "test.use"(%arg3) : (i32) -> ()
  }) : () -> ()
  "test.region"() ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: memref<4xi8>):
    "test.use"(%arg2) : (memref<4xi8>) -> ()
  }) : () -> ()
}) : () -> ()

