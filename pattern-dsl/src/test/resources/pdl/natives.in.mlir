%a = "foo.in"() : () -> i32
%0 = "foo.mulc"(%a) {by = 12 : i32} : (i32) -> i32
%1 = "foo.mulc"(%a) {by = 7 : i32} : (i32) -> i32
%2 = "foo.copy"(%1) : (i32) -> i32
%3 = "foo.divc"(%2) {by = 8 : i32} : (i32) -> i32
%4 = "foo.divc"(%2) {by = 6 : i32} : (i32) -> i32
"foo.use"(%0, %2, %3, %4) : (i32, i32, i32, i32) -> ()
