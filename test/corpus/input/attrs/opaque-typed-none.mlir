"test.op"() {a = #foo.bar : none, b = #foo<bar>, c = #foo<bar<1>> : i8} : () -> ()
