"builtin.module"() ({
  %0:2 = "foo.in"() : () -> (i32, f32)
  %1 = "foo.done"(%0#0) : (i32) -> i64
  %2 = "foo.one"(%0#1) : (f32) -> i64
  %3:3 = "foo.done"(%0#0, %0#1) : (i32, f32) -> (index, i1, f32)
  "foo.many"(%0#1, %0#0) : (f32, i32) -> ()
  "foo.many"(%0#0) : (i32) -> ()
  %4 = "foo.constant"() {value = 1 : i32} : () -> i32
  %5 = "foo.const"() {value = 1 : i32} : () -> i64
  %6 = "foo.const"() {value = "text"} : () -> i64
  %7 = "foo.cast"(%0#0) : (i32) -> f32
  "foo.nothing"(%0#0) : (i32) -> ()
  %8 = "foo.nothing"() : () -> i32
  "foo.use"(%1, %2, %4, %5, %6, %0#0, %7, %8) : (i64, i64, i32, i64, i64, i32, f32, i32) -> ()
}) : () -> ()

