%a, %f = "foo.in"() : () -> (i32, f32)
%0 = "foo.one"(%a) : (i32) -> i64
%1 = "foo.one"(%f) : (f32) -> i64
"foo.many"(%a, %f) : (i32, f32) -> ()
"foo.many"(%f, %a) : (f32, i32) -> ()
"foo.many"(%a) : (i32) -> ()
%2 = "foo.const"() {value = 1 : i32} : () -> i32
%3 = "foo.const"() {value = 1 : i32} : () -> i64
%4 = "foo.const"() {value = "text"} : () -> i64
%5 = "foo.cast"(%a) : (i32) -> i32
%6 = "foo.cast"(%a) : (i32) -> f32
"foo.nothing"() : () -> ()
"foo.nothing"(%a) : (i32) -> ()
%7 = "foo.nothing"() : () -> i32
"foo.use"(%0, %1, %2, %3, %4, %5, %6, %7) : (i64, i64, i32, i64, i64, i32, f32, i32) -> ()
