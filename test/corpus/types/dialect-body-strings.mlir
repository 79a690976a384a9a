"builtin.module"() ({
  "test.op"() {t = !foo.bar<"hello">} : () -> ()
  "test.op"() {t = !foo.bar<"a>b", "(", "]}">} : () -> ()
  "test.op"() {t = !foo.bar<"quote \" inside", 'x'>} : () -> ()
  "test.op"() {t = !foo.bar<"back\\slash">} : () -> ()
}) : () -> ()

