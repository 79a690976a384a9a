"builtin.module"() ({
  "test.op"() {types = [i0, i1, i2, i3, i4, i5, i7, i8, i13, i16, i24, i31, i32, i33, i64, i65, i128, i256, i1024]} : () -> ()
  %0:4 = "test.make"() : () -> (i1, i8, i32, i64)
  "test.use"(%0#0, %0#1, %0#2, %0#3) : (i1, i8, i32, i64) -> ()
}) : () -> ()

