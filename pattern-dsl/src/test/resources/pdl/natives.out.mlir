"builtin.module"() ({
  %0 = "foo.in"() : () -> i32
  %1 = "foo.mulc"(%0) {by = 3 : i32} : (i32) -> i32
  %2 = "foo.double"(%1) : (i32) -> i32
  %3 = "foo.double"(%2) : (i32) -> i32
  %4 = "foo.mulc"(%0) {by = 7 : i32} : (i32) -> i32
  %5 = "foo.divc"(%4) {by = 8 : i32} : (i32) -> i32
  %6 = "foo.hard"(%4) {by = 6 : i32, marked} : (i32) -> i32
  "foo.use"(%3, %4, %5, %6) : (i32, i32, i32, i32) -> ()
}) : () -> ()

