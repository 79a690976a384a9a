%a, %b = "foo.in"() : () -> (i32, i32)
%0 = "foo.mulc"(%a) {value = 8 : i32} : (i32) -> i32
%1 = "foo.mulc"(%a) {value = 9 : i32} : (i32) -> i32
%2 = "foo.mulc"(%a) : (i32) -> i32
%3 = "foo.once"(%b) : (i32) -> i32
%4 = "foo.once"(%0) : (i32) -> i32
%5 = "foo.mark"(%1) {kind = "new"} : (i32) -> i32
%6 = "foo.mark"(%1) {kind = "old"} : (i32) -> i32
%7 = "foo.mark"(%1) {kind = "new"} : (i32) -> i32
"foo.use"(%0, %1, %2, %3, %4, %5, %6, %7, %7) : (i32, i32, i32, i32, i32, i32, i32, i32, i32) -> ()
