"builtin.module"() ({
  "test.op"() {a = {}, b = {x = 1 : i32, y = "s"}, c = {inner = {deep = {deeper = true}}}, d = {B = 1 : i8, a = 2 : i8, z = 3 : i8}} : () -> ()
}) : () -> ()

