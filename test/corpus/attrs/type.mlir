"builtin.module"() ({
  "test.op"() {a = i32, b = f32, c = tensor<4xf32>, d = (i32) -> i32, e = index, f = none, g = !foo.bar<i8>, h = tuple<>, i = () -> ()} : () -> ()
}) : () -> ()

