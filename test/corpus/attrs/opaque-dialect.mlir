"builtin.module"() ({
  "test.op"() {a = #foo.bar, b = #foo.bar<1>, c = #foo.a.b<c>, d = #foo.map<(d0) -> (d0)>, e = #foo.x<"str>", [1, 2], {a = b}>, f = #foo<"op aque">, g = #foo<1 2>, h = #foo.dims<4x?xf32>} : () -> ()
}) : () -> ()

