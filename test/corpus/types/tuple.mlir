"builtin.module"() ({
  "test.op"() {types = [tuple<>, tuple<i32>, tuple<i32, f32, index>, tuple<tuple<>, tuple<i1, tuple<i8>>>, tuple<() -> i32, none>]} : () -> ()
  %0 = "test.make"() : () -> tuple<i32, tensor<4xf32>>
}) : () -> ()

