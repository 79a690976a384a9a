!test_tuple = tuple<!test.smpla, !test.smpla>
!test_tuple1 = tuple<!test.smpla>
!test_tuple2 = tuple<!test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla, !test.smpla>
!test_ui8_ = !test.int<unsigned, 8>
!tuple = tuple<i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32>
"builtin.module"() ({
  %0 = "test.op"() : () -> !test_tuple
  %1 = "test.op"() : () -> tensor<32x!test_ui8_>
  "test.op"() {a = #test.attr_with_self_type_param : !test_ui8_, x = !test.int<signed, 8>, y = !test.int<none, 8>, z = dense<"q"> : tensor<1x!test_ui8_>} : () -> ()
  "test.op"() ({
  ^bb0(%arg0: !test_ui8_, %arg1: !test_tuple1, %arg2: tuple<!test.smpla, i1>, %arg3: tuple<>):
    "test.foo"(%arg0) {t = (!test_ui8_) -> tuple<i1, !test_ui8_>} : (!test_ui8_) -> ()
  }) : () -> ()
  %2:2 = "test.op"() : () -> (!tuple, !test_tuple2)
}) : () -> ()

