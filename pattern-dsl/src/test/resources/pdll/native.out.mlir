"builtin.module"() ({
  %0:2 = "foo.in"() : () -> (i32, i32)
  %1 = "foo.shlc"(%0#0) {amount = 3 : i32, flag} : (i32) -> i32
  %2 = "foo.mulc"(%0#0) {value = 9 : i32} : (i32) -> i32
  %3 = "foo.mulc"(%0#0) : (i32) -> i32
  %4 = "foo.once"(%0#1) : (i32) -> i32
  %5 = "foo.marked"(%2) {marked} : (i32) -> i32
  %6 = "foo.mark"(%2) {kind = "old"} : (i32) -> i32
  %7 = "foo.mark"(%2) {kind = "new"} : (i32) -> i32
  "foo.use"(%1, %2, %3, %4, %1, %5, %6, %7, %7) : (i32, i32, i32, i32, i32, i32, i32, i32, i32) -> ()
}) : () -> ()

