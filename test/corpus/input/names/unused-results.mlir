"test.make"() : () -> i32
"test.pair"() : () -> (i32, f32)
%0 = "test.make"() : () -> i8
