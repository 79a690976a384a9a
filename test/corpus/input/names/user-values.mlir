%lhs = "test.make"() : () -> i32
%rhs_1 = "test.make"() : () -> i32
%a.b = "test.make"() : () -> i32
%x$y-z = "test.make"() : () -> i32
%_ = "test.make"() : () -> i32
%123 = "test.make"() : () -> i32
"test.use"(%123, %_, %x$y-z, %a.b, %rhs_1, %lhs) : (i32, i32, i32, i32, i32, i32) -> ()
