"builtin.module"() ({
  "test.op"() {affine_map = 1 : i32, array = 2 : i32, dense = 3 : i32, f32 = 4 : i32, false = 5 : i32, i32 = 6 : i32, index = 7 : i32, loc = 8 : i32, true = 9 : i32, unit = 10 : i32, vector} : () -> ()
}) : () -> ()

