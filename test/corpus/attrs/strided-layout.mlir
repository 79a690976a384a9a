"builtin.module"() ({
  "test.op"() {a = strided<[1]>, b = strided<[?, 1], offset: ?>, c = strided<[], offset: 4>, d = strided<[8, -1], offset: -3>, e = strided<[]>} : () -> ()
}) : () -> ()

