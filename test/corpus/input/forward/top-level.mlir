"test.use"(%later, %pair#1) : (i32, f32) -> ()
%later = "test.make"() : () -> i32
%pair:2 = "test.pair"() : () -> (i32, f32)
