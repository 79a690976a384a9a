"builtin.module"() ({
  "test.op"() {t = !foo<"x">} : () -> ()
  "test.op"() {t = !foo<"two words">} : () -> ()
  "test.op"() {t = !foo<"1abc<x>">} : () -> ()
  "test.op"() {t = !foo<"">} : () -> ()
  "test.op"() {t = !foo<"bar<unbalanced">} : () -> ()
  "test.op"() {t = !foo<"bar>">} : () -> ()
}) : () -> ()

