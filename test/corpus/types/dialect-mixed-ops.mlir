"builtin.module"() ({
  %0 = "foo.make"() : () -> !foo.bar<"a">
  "foo.region"(%0) ({
  ^bb0(%arg0: !foo.bar<"a">, %arg1: !foo.fn<(i32) -> !foo.x>):
    "foo.use"(%arg0, %arg1) : (!foo.bar<"a">, !foo.fn<(i32) -> !foo.x>) -> ()
  }) : (!foo.bar<"a">) -> ()
}) : () -> ()

