%a = "test.make"() : () -> i32
%b:2 = "test.pair"(%a#0) : (i32) -> (i32, f32)
%c, %d = "test.pair"(%b#0) : (i32) -> (i32, f32)
%e:2, %f = "test.triple"(%c, %d) : (i32, f32) -> (i8, i16, i32)
"test.use"(%b#1, %e#0, %e#1, %f, %d#0) : (f32, i8, i16, i32, f32) -> ()
%g:1 = "test.make"() : () -> i64
"test.use"(%g#0, %g) : (i64, i64) -> ()
